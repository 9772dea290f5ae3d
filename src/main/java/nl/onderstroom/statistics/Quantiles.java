package nl.onderstroom.statistics;

import java.util.Arrays;

/** The middle of numbers, and how far they lie around it. */
public final class Quantiles {
  private Quantiles() {}

  /** By linear interpolation between order statistics (type 7); asks one number or more. */
  public static double quantile(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, p);
  }

  public static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /** Median distance to the median, without a factor for the normal distribution. */
  public static double mad(double[] values) {
    double median = median(values);
    return median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
  }

  static double ofSorted(double[] sorted, double p) {
    double place = p * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
