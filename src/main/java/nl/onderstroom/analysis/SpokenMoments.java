package nl.onderstroom.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.said.Obstacles;
import nl.onderstroom.measures.said.Round;
import nl.onderstroom.model.Utterance;

/**
 * Where acts, tone, obstacles, rounds and laughter are heard: of each kind a few, spread over the
 * meeting.
 */
final class SpokenMoments {
  /** Heard all the time, or kept with what came of them. */
  private static final Set<String> NOT_KEPT =
      Set.of("agree", "checkin", "checkout", "obstacle_help", "work");

  private final Conversation conversation;
  private final Map<String, List<Utterance>> byKind = new TreeMap<>();

  private SpokenMoments(Conversation conversation) {
    this.conversation = conversation;
  }

  /** By kind, each in order of the meeting. */
  static Map<String, List<Utterance>> of(Conversation conversation) {
    SpokenMoments moments = new SpokenMoments(conversation);
    moments.addActs();
    moments.addTone("tone-positive", 1);
    moments.addTone("tone-negative", -1);
    moments.addObstacles();
    moments.addRounds();
    moments.addLaughter();
    return moments.byKind;
  }

  private void addActs() {
    Map<String, List<Heard>> heard = new TreeMap<>();
    for (AnnotatedUtterance said : conversation.utterances()) {
      for (Act act : said.acts()) {
        if (act.sure() && !NOT_KEPT.contains(act.act()) && quoted(said, act.to())) {
          heard
              .computeIfAbsent(act.act(), any -> new ArrayList<>())
              .add(new Heard(said.utterance(), act.weight()));
        }
      }
    }
    heard.forEach(
        (act, all) -> put("act-" + act.replace('_', '-'), surest(all), most("moment.acts")));
  }

  /** Whether the words that show it stand in what is quoted: a reader must be able to see them. */
  private static boolean quoted(AnnotatedUtterance said, int to) {
    return to <= Quote.end(said.utterance().text());
  }

  /** The explicit ones, where there are enough of them. */
  private List<Utterance> surest(List<Heard> all) {
    List<Heard> explicit = all.stream().filter(one -> one.strength() >= Act.EXPLICIT).toList();
    List<Heard> kept = explicit.size() >= most("moment.acts") ? explicit : all;
    return kept.stream().map(Heard::said).distinct().toList();
  }

  private void addTone(String kind, int sign) {
    List<Heard> heard = new ArrayList<>();
    for (AnnotatedUtterance said : conversation.utterances()) {
      double strength = strength(said, sign);
      if (strength >= conversation.thresholds().value("tone.least") && said.content()) {
        heard.add(new Heard(said.utterance(), strength));
      }
    }
    List<Utterance> strongest =
        heard.stream()
            .sorted(Comparator.comparingDouble(Heard::strength).reversed())
            .limit(most("moment.tone"))
            .map(Heard::said)
            .sorted(Comparator.comparingInt(Utterance::index))
            .toList();
    put(kind, strongest, most("moment.tone"));
  }

  /** Of its strongest word on the meeting or its prospects; 0 where words go to both sides. */
  private static double strength(AnnotatedUtterance said, int sign) {
    Tone tone = said.tone();
    double strongest = 0;
    for (Tone.Hit hit : tone == null ? List.<Tone.Hit>of() : tone.hits()) {
      if (hit.sense() == Tone.Sense.PLAIN && hit.target() != Tone.Target.PROBLEM) {
        if (sign * hit.value() < 0) {
          return 0;
        }
        strongest = quoted(said, hit.to()) ? Math.max(strongest, sign * hit.value()) : strongest;
      }
    }
    return strongest;
  }

  private void addObstacles() {
    Map<String, List<Utterance>> heard = new TreeMap<>();
    for (Obstacles.Obstacle one : Obstacles.in(conversation)) {
      heard
          .computeIfAbsent(one.response().id(), any -> new ArrayList<>())
          .add(utterance(one.utterance()));
    }
    heard.forEach((kind, all) -> put(kind, all, most("moment.obstacles")));
  }

  private void addRounds() {
    for (Round round : Round.values()) {
      Integer opens = round.find(conversation);
      if (opens != null) {
        put(round.id(), List.of(utterance(opens)), 1);
      }
    }
  }

  /** At what was said before it: laughter by itself quotes nothing. */
  private void addLaughter() {
    List<Utterance> before = new ArrayList<>();
    Utterance last = null;
    for (AnnotatedUtterance said : conversation.utterances()) {
      if (said.kind() == UtteranceKind.LAUGHTER && last != null) {
        before.add(last);
      }
      last = said.content() ? said.utterance() : last;
    }
    put("laughter", before.stream().distinct().toList(), most("moment.acts"));
  }

  private void put(String kind, List<Utterance> all, int most) {
    int count = Math.min(all.size(), most);
    List<Utterance> spread = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spread.add(all.get(i * all.size() / count));
    }
    byKind.put(kind, spread);
  }

  private int most(String threshold) {
    return conversation.thresholds().whole(threshold);
  }

  private Utterance utterance(int index) {
    return conversation.utterances().get(index).utterance();
  }

  private record Heard(Utterance said, double strength) {}
}
