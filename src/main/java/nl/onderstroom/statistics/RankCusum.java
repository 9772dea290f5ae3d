package nl.onderstroom.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A chart that adds up how far each value lies below the ones before it: one-sided sequential-rank
 * CUSUM on normal scores.
 *
 * <p>{@code u_t = Φ⁻¹(rank_t / (t + 1))}, with the rank of value t among the first t (ties share
 * theirs), and {@code S_t = max(0, S_{t-1} - u_t - k)}. It needs no mean and no spread to start
 * from, and asks nothing of the distribution; it does ask that meetings are not alike just because
 * they follow each other.
 */
public final class RankCusum {
  // Without a random generator: seeding one costs more than all the rest.
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final double[] sums;

  private RankCusum(double[] sums) {
    this.sums = sums;
  }

  /**
   * @param allowance k: how far below its rank's middle a value may lie without being counted
   * @param warmUp how many values only serve as company for the ranks of later ones
   */
  public static RankCusum below(double[] values, double allowance, int warmUp) {
    double[] sums = new double[values.length];
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
      if (t >= warmUp) {
        sum = Math.max(0, sum - score(values, t) - allowance);
      }
      sums[t] = sum;
    }
    return new RankCusum(sums);
  }

  private static double score(double[] values, int t) {
    int less = 0;
    int equal = 0;
    for (int i = 0; i <= t; i++) {
      less += values[i] < values[t] ? 1 : 0;
      equal += values[i] == values[t] ? 1 : 0;
    }
    return NORMAL.inverseCumulativeProbability((less + (equal + 1) / 2.0) / (t + 2));
  }

  /** The sum after value {@code t}, from 0. */
  public double at(int t) {
    return sums[t];
  }

  public int length() {
    return sums.length;
  }

  /**
   * The estimate of where a fall began that is still counted at value {@code t}: just after the
   * last time that the sum stood at zero. It is {@code t + 1} where nothing is counted.
   */
  public int changeBefore(int t) {
    int from = t + 1;
    while (from > 0 && sums[from - 1] > 0) {
      from--;
    }
    return from;
  }

  @Override
  public String toString() {
    return Arrays.toString(sums);
  }
}
