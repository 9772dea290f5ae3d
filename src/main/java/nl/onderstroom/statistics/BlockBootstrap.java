package nl.onderstroom.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How sure a number is that rests on blocks which follow each other: draw as many blocks as there
 * are, with return, and see how far the number moves.
 */
public final class BlockBootstrap {
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private BlockBootstrap() {}

  /** For each resample how often each block was drawn; the same seed gives the same draws. */
  public static int[][] draws(int blocks, int resamples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] times = new int[resamples][blocks];
    for (int[] resample : times) {
      for (int i = 0; i < blocks; i++) {
        resample[random.nextInt(blocks)]++;
      }
    }
    return times;
  }

  /**
   * The 95 % percentile interval, widened where needed to hold the value itself: entropy and Gini
   * lean to one side in resamples, and an interval beside its value helps no reader.
   */
  public static Range interval(double value, double[] resampled) {
    double[] sorted = resampled.clone();
    Arrays.sort(sorted);
    return new Range(
        Math.min(value, Quantiles.ofSorted(sorted, LOW)),
        Math.max(value, Quantiles.ofSorted(sorted, HIGH)));
  }

  /** From low up to high. */
  public record Range(double low, double high) {}
}
