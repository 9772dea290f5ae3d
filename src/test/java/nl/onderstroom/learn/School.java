package nl.onderstroom.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.onderstroom.annotate.settling.Lesson;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;

/**
 * Makes a lesson of labelled meetings. From how much evidence on an act is heard is settled on
 * meetings of teams that were left out of the learning, for what was learned by heart says nothing.
 */
final class School {
  /**
   * Within so many utterances it is one matter, much as Thinning has it for frames: a decision
   * takes a few turns, what is taken up again a whole discussion. With teams left out of the
   * learning F is .611; with 2 for deciding .587, with 6 .621, which some 230 decisions are too few
   * to go by.
   */
  private static final Map<String, Integer> APART =
      new TreeMap<>(Map.of("decide", 4, "postpone", 5, "reopen", 12));

  /** A verb heard so often is nobody's own. F is .611; with 8 it is .601, with 30 .607. */
  private static final int COMMON = 15;

  /** So that no team is listened to more than others. */
  private static final int MOST_OF_A_TEAM = 3;

  private static final int PARTS = 5;

  private final String language;
  private final List<String> verbs;
  private final Map<GoldMeeting, List<Row>> rows = new LinkedHashMap<>();

  School(String language, Collection<GoldMeeting> meetings) {
    this.language = language;
    this.verbs = commonVerbs(language, meetings);
    Map<String, Integer> ofTeam = new TreeMap<>();
    for (GoldMeeting meeting : meetings) {
      if (ofTeam.merge(meeting.team(), 1, Integer::sum) <= MOST_OF_A_TEAM) {
        rows.put(meeting, Row.of(meeting, language, verbs));
      }
    }
  }

  private static List<String> commonVerbs(String language, Collection<GoldMeeting> meetings) {
    Map<String, Integer> times = new TreeMap<>();
    meetings.stream()
        .flatMap(meeting -> meeting.talk().stream())
        .filter(said -> said.language().equals(language))
        .map(Said::tokens)
        .flatMap(List::stream)
        .filter(token -> token.wordClass() == WordClass.VERB)
        .map(Token::lemma)
        .forEach(verb -> times.merge(verb, 1, Integer::sum));
    times.values().removeIf(count -> count < COMMON);
    return List.copyOf(times.keySet());
  }

  /** What is learned of all meetings. */
  Lesson lesson() {
    return lesson(team -> true);
  }

  /** What is learned of the meetings of these teams. */
  Lesson lesson(Predicate<String> teams) {
    List<String> taught = teams().stream().filter(teams).toList();
    Learner all = learner(taught::contains);
    Map<String, List<Judged>> judged = new TreeMap<>();
    for (Set<String> left : parts(taught)) {
      Learner learner = learner(team -> taught.contains(team) && !left.contains(team));
      APART.forEach(
          (act, apart) ->
              judged
                  .computeIfAbsent(act, x -> new ArrayList<>())
                  .addAll(judge(learner.learn(act, apart), left)));
    }
    Map<String, Ear> ears = new TreeMap<>();
    APART.forEach(
        (act, apart) ->
            ears.put(
                act,
                Judged.calibrate(act, all.learn(act, apart), judged.getOrDefault(act, List.of()))));
    return new Lesson(language, verbs, longest(), ears);
  }

  private int longest() {
    return rows.values().stream().flatMap(List::stream).mapToInt(Row::words).max().orElse(0);
  }

  /** The teams in parts, each to be left out once. */
  List<Set<String>> parts() {
    return parts(teams());
  }

  private List<String> teams() {
    return rows.keySet().stream().map(GoldMeeting::team).distinct().sorted().toList();
  }

  private static List<Set<String>> parts(List<String> teams) {
    List<Set<String>> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      Set<String> left = new TreeSet<>();
      for (int i = part; i < teams.size(); i += PARTS) {
        left.add(teams.get(i));
      }
      parts.add(left);
    }
    return parts;
  }

  private Learner learner(Predicate<String> teams) {
    return new Learner(
        rows.entrySet().stream()
            .filter(one -> teams.test(one.getKey().team()))
            .flatMap(one -> one.getValue().stream())
            .toList());
  }

  private List<Judged> judge(Ear ear, Set<String> teams) {
    return rows.keySet().stream()
        .filter(meeting -> teams.contains(meeting.team()))
        .map(meeting -> Judged.of(meeting, rows.getOrDefault(meeting, List.of()), ear))
        .toList();
  }
}
