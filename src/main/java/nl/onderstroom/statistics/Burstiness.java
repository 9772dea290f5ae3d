package nl.onderstroom.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether waiting times come in bursts: {@code (sd - mean) / (sd + mean)}, by Goh and Barabási with
 * the sample standard deviation. -1 is a clock, 0 is chance, towards 1 is bursts with long rests.
 */
public final class Burstiness {
  private Burstiness() {}

  /** Null for fewer than two waiting times, or when all are zero. */
  public static @Nullable Double find(double[] waits) {
    if (waits.length < 2) {
      return null;
    }
    double mean = mean(waits);
    double deviation = sampleDeviation(waits);
    return deviation + mean > 0 ? (deviation - mean) / (deviation + mean) : null;
  }

  /** Asks one value or more. */
  public static double mean(double[] values) {
    return Shares.total(values) / values.length;
  }

  /** With n - 1; asks two values or more. */
  public static double sampleDeviation(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }
}
