package nl.onderstroom.statistics;

import java.util.Arrays;

/**
 * How unevenly a total is divided. Amounts are not negative and their total is more than zero;
 * whoever calls has seen to that.
 */
public final class Inequality {
  private Inequality() {}

  /**
   * Half the mean difference between two parts, in units of their mean: 0 for equal parts, (n-1)/n
   * when one has all. Without the correction for small samples: the people in a room are not a
   * sample.
   */
  public static double gini(double[] amounts) {
    double[] sorted = amounts.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
    }
    return weighted / (n * Shares.total(sorted));
  }

  /** Shannon entropy of the shares, in nats. */
  public static double entropy(double[] amounts) {
    double total = Shares.total(amounts);
    double entropy = 0;
    for (double amount : amounts) {
      if (amount > 0) {
        double share = amount / total;
        entropy -= share * Math.log(share);
      }
    }
    return Math.max(0, entropy);
  }

  /** Entropy as a part of what n equal parts would have; asks two or more parts. */
  public static double normalisedEntropy(double[] amounts) {
    if (amounts.length < 2) {
      throw new IllegalArgumentException("Evenness asks two or more parts: " + amounts.length);
    }
    return entropy(amounts) / Math.log(amounts.length);
  }

  /** As many equal parts would have the same entropy. */
  public static double effectiveNumber(double[] amounts) {
    return Math.exp(entropy(amounts));
  }

  public static double topShare(double[] amounts) {
    return Arrays.stream(amounts).max().orElseThrow() / Shares.total(amounts);
  }
}
