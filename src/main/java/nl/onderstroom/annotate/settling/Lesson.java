package nl.onderstroom.annotate.settling;

import java.util.List;
import java.util.Map;
import nl.onderstroom.json.Json;

/**
 * What was learned of one language, as it stands in {@code /acts/settling-TAG.json}; made by {@code
 * make learn}, never by hand.
 *
 * @param tag of the language
 * @param verbs so common that they count as themselves and not as just a verb
 * @param longest so many words had the longest utterance it was learned from
 * @param ears one for each act
 */
public record Lesson(String tag, List<String> verbs, int longest, Map<String, Ear> ears) {
  public Lesson {
    verbs = List.copyOf(verbs);
    ears = Map.copyOf(ears);
  }

  /** What was learned of the language with this tag. */
  public static Lesson of(String tag) {
    return Json.resource("/acts/settling-" + tag + ".json", Lesson.class);
  }

  /**
   * How one act is heard: the signs of an utterance add up, as in a logistic regression.
   *
   * @param start what the sum begins with
   * @param usual from this much evidence on it is heard
   * @param explicit from here on it is heard clearly
   * @param apart within so many utterances it is one matter
   * @param signs what each sign adds
   */
  public record Ear(
      double start, double usual, double explicit, int apart, Map<String, Double> signs) {
    public Ear {
      signs = Map.copyOf(signs);
    }

    /** The same, asking for so much evidence. */
    public Ear from(double usual, double explicit) {
      return new Ear(start, usual, explicit, apart, signs);
    }

    /** How likely these signs make the act, from 0 to 1. */
    public double chance(Iterable<Sign> seen) {
      double evidence = start;
      for (Sign sign : seen) {
        evidence += weight(sign);
      }
      return chance(evidence);
    }

    static double chance(double evidence) {
      return 1 / (1 + Math.exp(-evidence));
    }

    double weight(Sign sign) {
      return signs.getOrDefault(sign.name(), 0.0);
    }
  }
}
