package nl.onderstroom.annotate.tone;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tone of one utterance with the words it stands on.
 *
 * @param value -1 (negative) to 1 (positive)
 * @param target what the strongest of its words are about
 */
public record Tone(double value, Target target, List<Hit> hits) {
  /** Makes a sum of valences a value between -1 and 1: one word of valence 1 becomes .45. */
  private static final double SOFTNESS = 4;

  public Tone {
    hits = List.copyOf(hits);
  }

  /** Of words that evaluate; null where none of them means it. */
  public static @Nullable Tone find(List<Hit> hits) {
    Hit strongest =
        hits.stream()
            .filter(Hit::evaluates)
            .max(Comparator.comparingDouble(hit -> Math.abs(hit.value())))
            .orElse(null);
    if (strongest == null) {
      return null;
    }
    double sum = sum(hits);
    return new Tone(sum / Math.sqrt(sum * sum + SOFTNESS), strongest.target(), hits);
  }

  /** In valences, of what is meant. */
  static double sum(List<Hit> hits) {
    double sum = 0;
    for (Hit hit : hits) {
      sum += hit.sense().counts() ? ToneEntry.MOST_VALENCE * hit.value() : 0;
    }
    return sum;
  }

  /** What an evaluation is about. */
  public enum Target {
    /** This meeting and working together. */
    PROCESS,
    /** Hope and possibility, or the lack of it. */
    OUTLOOK,
    /** The work: a problem named is not bad tone. */
    PROBLEM
  }

  /**
   * An evaluative word or expression.
   *
   * @param entry the id of its entry in the lexicon, or the name of the model that scored it
   * @param from offset of its first character in the utterance
   * @param to offset after its last
   * @param value after shifters, -1 to 1
   */
  public record Hit(String entry, int from, int to, double value, Target target, Sense sense) {
    /** Irony does, though nobody can say to which side. */
    boolean evaluates() {
      return sense == Sense.IRONIC || (sense.counts() && value != 0);
    }

    /** The same words, said in this sense. */
    public Hit as(Sense other) {
      return new Hit(entry, from, to, value, target, other);
    }
  }

  /** Whether words mean what they say. */
  public enum Sense {
    PLAIN,
    /** "Lekker dan", "fijn is dat": counts as nothing. */
    IRONIC,
    /** Said to have been said by somebody else. */
    REPORTED,
    /** Said to somebody out of courtesy, or to close a point: counts as nothing. */
    COURTESY,
    /** Named in passing, without a judgement: counts as nothing. */
    PASSING;

    boolean counts() {
      return this == PLAIN || this == REPORTED;
    }
  }
}
