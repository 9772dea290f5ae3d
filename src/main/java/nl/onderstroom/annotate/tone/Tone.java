package nl.onderstroom.annotate.tone;

import java.util.List;

/**
 * The tone of one utterance with the words it stands on.
 *
 * @param value -1 (negative) to 1 (positive)
 * @param target what the strongest of its words are about
 */
public record Tone(double value, Target target, List<Hit> hits) {
  public Tone {
    hits = List.copyOf(hits);
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
  public record Hit(String entry, int from, int to, double value, Target target, Sense sense) {}

  /** Whether words mean what they say. */
  public enum Sense {
    PLAIN,
    /** "Lekker dan", "fijn is dat": counts as nothing. */
    IRONIC,
    /** Said to have been said by somebody else. */
    REPORTED
  }
}
