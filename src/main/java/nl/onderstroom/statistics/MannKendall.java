package nl.onderstroom.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether values rise or fall with their order: the exact test of Mann and Kendall.
 *
 * <p>Over all orders of the same values, the number of pairs that fall is distributed as a product
 * of Gaussian binomials, one for each group of equal values. It is exact with and without ties.
 */
public final class MannKendall {
  private final int rises;
  private final int falls;
  private final double[] chanceOfFalls;

  private MannKendall(int rises, int falls, double[] chanceOfFalls) {
    this.rises = rises;
    this.falls = falls;
    this.chanceOfFalls = chanceOfFalls;
  }

  public static MannKendall of(double[] values) {
    int rises = 0;
    int falls = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        rises += values[i] < values[j] ? 1 : 0;
        falls += values[i] > values[j] ? 1 : 0;
      }
    }
    return new MannKendall(rises, falls, chances(tieGroups(values)));
  }

  static MannKendall withoutTies(int n) {
    return of(IntStream.range(0, n).asDoubleStream().toArray());
  }

  /** Pairs that rise less pairs that fall. */
  public int s() {
    return rises - falls;
  }

  /** Two-sided: how often a random order of these values lies at least as far from no direction. */
  public double p() {
    int untied = chanceOfFalls.length - 1;
    double p = 0;
    for (int f = 0; f <= untied; f++) {
      p += Math.abs(untied - 2 * f) >= Math.abs(s()) ? chanceOfFalls[f] : 0;
    }
    return Math.min(1, p);
  }

  /**
   * The smallest s that is exceeded with a chance of at most {@code tail} when there is no
   * direction; used to turn the test into an interval.
   */
  public int quantile(double tail) {
    int untied = chanceOfFalls.length - 1;
    double above = 0;
    int falls = 0;
    while (falls <= untied && above + chanceOfFalls[falls] <= tail) {
      above += chanceOfFalls[falls++];
    }
    return untied - 2 * falls;
  }

  private static int[] tieGroups(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] groups = new int[sorted.length];
    int last = -1;
    for (int i = 0; i < sorted.length; i++) {
      last += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
      groups[last]++;
    }
    return Arrays.copyOf(groups, last + 1);
  }

  private static double[] chances(int[] groups) {
    double[] product = {1};
    int before = 0;
    for (int group : groups) {
      product = product(product, gaussianBinomial(before + group, group));
      before += group;
    }
    return product;
  }

  /** By {@code G(n, k) = G(n-1, k-1) + q^k G(n-1, k)}: only sums, so nothing cancels; sums to 1. */
  private static double[] gaussianBinomial(int n, int k) {
    double[][] row = new double[k + 1][];
    row[0] = new double[] {1};
    for (int m = 1; m <= n; m++) {
      for (int j = Math.min(m, k); j >= 1; j--) {
        row[j] = shiftedSum(row[j - 1], row[j], j, j * (m - j) + 1);
      }
    }
    double total = Arrays.stream(row[k]).sum();
    return Arrays.stream(row[k]).map(count -> count / total).toArray();
  }

  private static double[] shiftedSum(double[] chosen, double[] left, int shift, int length) {
    double[] sum = Arrays.copyOf(chosen, length);
    for (int i = 0; left != null && i < left.length; i++) {
      sum[i + shift] += left[i];
    }
    return sum;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] += a[i] * b[j];
      }
    }
    return product;
  }
}
