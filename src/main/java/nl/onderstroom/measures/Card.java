package nl.onderstroom.measures;

import java.util.Map;
import java.util.Objects;
import nl.onderstroom.json.Json;

/**
 * What a number says of itself. Stands in {@code /cards/ID.json}; help, method pages and the sheet
 * Verantwoording are printed from it.
 *
 * @param unit a key under {@code unit.} in the texts
 * @param range of possible values, as a reader would write it
 * @param tier A, B or C: how it may be shown (see {@code docs/method.md})
 * @param in the words, by language of the report
 */
public record Card(
    String id, String unit, String range, Tier tier, Interval interval, Map<String, Words> in) {
  public Card {
    in = Map.copyOf(in);
  }

  public static Card of(String id) {
    return Json.resource("/cards/" + id + ".json", Card.class);
  }

  /** Its words in a report language. */
  public Words words(String language) {
    return Objects.requireNonNull(in.get(language), () -> id + " has no card in " + language);
  }

  /** How reliable it is. */
  public enum Tier {
    /** Per meeting, with an interval. */
    A,
    /** Only pooled over meetings. */
    B,
    /** Moments with evidence, never a rate. */
    C
  }

  /** Whether it comes with an interval. */
  public enum Interval {
    /** It is a count or a sum: exact for this transcript. */
    NONE,
    /** Block bootstrap over minutes. */
    BLOCK_BOOTSTRAP,
    /** From the count, wider as the meetings differ more. */
    POOLED,
    /** The shifts that a permutation of the pairs does not refute. */
    PERMUTATION
  }

  /**
   * The card in one language.
   *
   * @param cannotMean what the number must not be read as
   */
  public record Words(
      String name, String what, String formula, String minimumData, String cannotMean) {}
}
