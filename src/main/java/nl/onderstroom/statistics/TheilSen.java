package nl.onderstroom.statistics;

import java.util.Arrays;

/**
 * The typical step between neighbours in a sequence: the median of all pairwise slopes, with the 95
 * % interval that the exact Kendall test leaves open.
 *
 * @param low minus infinity where there are too few values for an interval
 * @param high plus infinity where there are too few values
 */
public record TheilSen(double slope, double low, double high) {
  private static final double TAIL = 0.025;

  /** Of at least two values. */
  public static TheilSen of(double[] values) {
    double[] slopes = slopes(values);
    // Values less a trial slope are hardly ever tied, so the interval rests on the test without
    // ties.
    int critical = MannKendall.withoutTies(values.length).quantile(TAIL);
    int outside = (slopes.length - critical) / 2;
    return outside < 1
        ? new TheilSen(middle(slopes), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        : new TheilSen(middle(slopes), slopes[outside - 1], slopes[slopes.length - outside]);
  }

  /** Whether the interval lies on one side of zero. */
  public boolean hasDirection() {
    return low > 0 || high < 0;
  }

  private static double[] slopes(double[] values) {
    int n = values.length;
    if (n < 2) {
      throw new IllegalArgumentException("A slope needs two values, not " + n);
    }
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - values[i]) / (j - i);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
