package nl.onderstroom.evaluate.score;

import java.util.Arrays;
import nl.onderstroom.statistics.BlockBootstrap.Range;

/**
 * Whether a rate tells meetings apart: the rate over the odd blocks of each meeting against that
 * over the even blocks. Near one, the count is a property of the meeting; near zero it is chance.
 */
public final class SplitHalf {
  private final double[] odd;
  private final double[] even;

  /** A rate of each meeting over its odd blocks, and of the same meetings over the even. */
  public SplitHalf(double[] odd, double[] even) {
    if (odd.length != even.length) {
      throw new IllegalArgumentException(odd.length + " odd halves, " + even.length + " even");
    }
    this.odd = odd.clone();
    this.even = even.clone();
  }

  /**
   * Spearman-Brown: what the correlation of halves says of meetings of full length; a negative one
   * is made up in the same measure.
   */
  public double reliability() {
    int[] once = new int[odd.length];
    Arrays.fill(once, 1);
    return reliability(once);
  }

  public Range interval() {
    return Bootstrap.interval(odd.length, this::reliability);
  }

  private double reliability(int[] times) {
    double r = correlation(times);
    return 2 * r / (1 + Math.abs(r));
  }

  /** Zero where one of the halves does not vary. */
  private double correlation(int[] times) {
    double n = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < times.length; i++) {
      n += times[i];
      x += times[i] * odd[i];
      y += times[i] * even[i];
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < times.length; i++) {
      xx += times[i] * (odd[i] - x / n) * (odd[i] - x / n);
      yy += times[i] * (even[i] - y / n) * (even[i] - y / n);
      xy += times[i] * (odd[i] - x / n) * (even[i] - y / n);
    }
    return xx <= 0 || yy <= 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
