package nl.onderstroom.statistics;

import java.util.Arrays;

/** Parts of a total. */
public final class Shares {
  private Shares() {}

  public static double total(double[] amounts) {
    double total = 0;
    for (double amount : amounts) {
      total += amount;
    }
    return total;
  }

  /** Each amount divided by the total, which must be more than zero. */
  public static double[] of(double[] amounts) {
    double total = total(amounts);
    if (!(total > 0)) {
      throw new IllegalArgumentException("Nothing to share: " + total);
    }
    return Arrays.stream(amounts).map(amount -> amount / total).toArray();
  }
}
