package nl.onderstroom.model.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An observation with rival readings and a question. The sentences stand with the pattern, in every
 * report language; here are only the facts that fill them.
 *
 * @param pattern id of the pattern, with its texts in {@code /patterns/ID.json}
 * @param variant which of the pattern's observations fits, for example {@code meeting} or {@code
 *     series}
 * @param numbers facts that are shown in the reader's number format
 * @param words facts that are shown as they are
 * @param strength for the order within a report: higher is shown first
 */
public record Finding(
    String pattern,
    String variant,
    Certainty certainty,
    Layer layer,
    Reach reach,
    Sign sign,
    Map<String, Double> numbers,
    Map<String, String> words,
    List<Evidence> evidence,
    double strength) {
  public Finding {
    numbers = Map.copyOf(numbers);
    words = Map.copyOf(words);
    evidence = List.copyOf(evidence);
  }

  /** Numbers and words together, in order of name. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>(numbers);
    facts.putAll(words);
    return facts;
  }

  /** Where it plays: structure and process, or relations and culture, or it cannot be told. */
  public enum Layer {
    BOVENSTROOM,
    ONDERSTROOM,
    BOTH
  }

  /** Findings speak of the collective; persons are left to the conversation. */
  public enum Reach {
    COLLECTIVE
  }

  /** A pearl comes before a plek. */
  public enum Sign {
    PEARL,
    PLEK
  }

  /**
   * How much may be said, by how much there is; its word stands in the texts under {@code
   * certainty.}.
   */
  public enum Certainty {
    /** Seen inside a single meeting. */
    IN_THIS_MEETING,
    /** Two to seven meetings: points, no test. */
    INDICATION,
    /** The sequential test gave a signal. */
    POSSIBLE,
    /** The signal is stronger and the next meeting did not take it back. */
    PERSISTENT;

    public String key() {
      return "certainty." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
