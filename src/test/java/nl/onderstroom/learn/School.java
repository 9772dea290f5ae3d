package nl.onderstroom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.onderstroom.annotate.settling.Lesson;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.settling.Peaks;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.learn.GoldMeeting.Score;

/**
 * Makes a lesson of labelled meetings. From how much evidence on an act is heard is settled on
 * meetings of teams that were left out of the learning, so that it is heard as often as it is there.
 */
final class School {
  private static final Map<String, Integer> APART = new TreeMap<>(Map.of("decide", 4, "postpone", 5, "reopen", 12));
  private static final int COMMON = 15;
  /** So that no team is listened to more than others. */
  private static final int MOST_OF_A_TEAM = 3;

  private static final int CLASSES = 5;

  private final String language;
  private final Set<String> verbs;
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

  private static Set<String> commonVerbs(String language, Collection<GoldMeeting> meetings) {
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
    return times.keySet();
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
    for (int part = 0; part < CLASSES; part++) {
      Set<String> left = part(taught, part);
      Learner learner = learner(team -> taught.contains(team) && !left.contains(team));
      APART.forEach((act, apart) -> judged.computeIfAbsent(act, x -> new ArrayList<>()).addAll(judge(act, learner.learn(act, apart), left)));
    }
    Map<String, Ear> ears = new TreeMap<>();
    APART.forEach((act, apart) -> ears.put(act, hearing(act, all.learn(act, apart), judged.get(act))));
    return new Lesson(language, verbs, ears);
  }

  List<String> teams() {
    return List.copyOf(rows.keySet().stream().map(GoldMeeting::team).collect(Collectors.toCollection(TreeSet::new)));
  }

  static Set<String> part(List<String> teams, int part) {
    Set<String> left = new TreeSet<>();
    for (int i = part; i < teams.size(); i += CLASSES) {
      left.add(teams.get(i));
    }
    return left;
  }

  private Learner learner(Predicate<String> teams) {
    return new Learner(rows.entrySet().stream().filter(one -> teams.test(one.getKey().team())).flatMap(one -> one.getValue().stream()).toList());
  }

  private List<Judged> judge(String act, Ear ear, Set<String> teams) {
    return rows.keySet().stream().filter(meeting -> teams.contains(meeting.team())).map(meeting -> new Judged(meeting, evidence(meeting, rows.get(meeting), ear))).toList();
  }

  private static double[] evidence(GoldMeeting meeting, List<Row> rows, Ear ear) {
    double[] chances = new double[meeting.talk().size()];
    rows.forEach(row -> chances[row.place()] = ear.chance(row.signs()));
    return Peaks.evidence(chances);
  }

  /** Heard as often as it is there; clearly, where three of four are right. */
  private static Ear hearing(String act, Ear ear, List<Judged> judged) {
    int there = judged.stream().mapToInt(one -> one.meeting().moments().get(act).size()).sum();
    double[] tops = judged.stream().flatMapToDouble(one -> Peaks.of(one.evidence(), 0, ear.apart()).stream().mapToDouble(place -> one.evidence()[place])).sorted().toArray();
    double usual = tops[Math.max(0, tops.length - there)];
    double explicit = Arrays.stream(tops).filter(least -> score(act, judged, least, ear.apart()).precision() >= .75).findFirst().orElse(tops[tops.length - 1]);
    return new Ear(ear.start(), round(usual), round(Math.max(usual, explicit)), ear.apart(), ear.signs());
  }

  private static double round(double x) { return Math.round(x * 1000) / 1000.0; }

  private static Score score(String act, List<Judged> judged, double least, int apart) {
    return judged.stream().map(one -> one.meeting().score(act, Peaks.of(one.evidence(), least, apart))).reduce(Score.NONE, Score::plus);
  }

  /** How a lesson does on a meeting. */
  static Map<String, Score> exam(Lesson lesson, GoldMeeting meeting) {
    List<Row> rows = Row.of(meeting, lesson.tag(), lesson.verbs());
    Map<String, Score> scores = new TreeMap<>();
    lesson.ears().forEach((act, ear) -> scores.put(act, score(act, List.of(new Judged(meeting, evidence(meeting, rows, ear))), ear.usual(), ear.apart())));
    return scores;
  }

  private record Judged(GoldMeeting meeting, double[] evidence) {}
}
