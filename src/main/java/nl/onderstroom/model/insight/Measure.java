package nl.onderstroom.model.insight;

import org.jspecify.annotations.Nullable;

/**
 * A number about a meeting, or about several together.
 *
 * @param measure id of its card
 * @param value absent where it cannot be said; then {@code note} says why
 * @param low lower end of the 95 % interval, where the card asks one
 * @param high upper end of it
 * @param n on how many observations it rests (the card says of what)
 * @param note a key under {@code note.} in the texts
 */
public record Measure(
    String measure,
    Subject subject,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    int n,
    @Nullable String note) {
  public Measure {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException(measure + " is not a number for " + subject);
    }
    if (value == null && note == null) {
      throw new IllegalArgumentException(measure + " has neither value nor reason");
    }
  }

  public static Measure of(String measure, Subject subject, double value, int n) {
    return new Measure(measure, subject, value, null, null, n, null);
  }

  public static Measure missing(String measure, Subject subject, String why) {
    return new Measure(measure, subject, null, null, null, 0, why);
  }

  /** The same with an interval. */
  public Measure between(double lower, double upper) {
    return new Measure(measure, subject, value, lower, upper, n, note);
  }

  /** The same with a remark beside the number; none when it is null. */
  public Measure noted(@Nullable String remark) {
    return new Measure(measure, subject, value, low, high, n, remark);
  }
}
