package nl.onderstroom.movement;

import java.util.Arrays;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.statistics.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * Where a component of this team usually lies: the median of its recent meetings, and around it a
 * robust spread.
 *
 * <p>A spread from a handful of meetings is itself unsure, so it is mixed with the usual one of a
 * component, which weighs as much as {@code band.prior-meetings} meetings.
 */
public record Band(double middle, double spread, double low, double high) {
  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double NORMAL_MAD = 1.4826;

  /** Of the last meetings of these, in order of time; null when they are too few. */
  public static @Nullable Band find(String component, double[] values, Thresholds thresholds) {
    if (values.length < thresholds.whole("band.minimum-meetings")) {
      return null;
    }
    int first = Math.max(0, values.length - thresholds.whole("band.meetings"));
    double[] recent = Arrays.copyOfRange(values, first, values.length);
    double middle = Quantiles.median(recent);
    double own = NORMAL_MAD * Quantiles.mad(recent);
    double usual = thresholds.value("band.spread." + component);
    double prior = thresholds.value("band.prior-meetings");
    double free = recent.length - 1;
    double spread = Math.sqrt((prior * usual * usual + free * own * own) / (prior + free));
    double reach = spread * thresholds.value("band.width");
    return new Band(middle, spread, middle - reach, middle + reach);
  }
}
