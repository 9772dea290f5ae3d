package nl.onderstroom.statistics;

/**
 * A share counted in several groups together, with its 95 % interval: Wilson's, made wider by as
 * much as the groups differ more than chance would have them differ.
 *
 * @param value of all groups together
 */
public record Proportion(double value, double low, double high) {
  private static final double Z = 1.959964;

  /**
   * At each place how many {@code times} out of how many {@code of}.
   *
   * @throws IllegalArgumentException when there is nothing to count in
   */
  public static Proportion of(int[] times, int[] of) {
    double seen = 0;
    double all = 0;
    for (int group = 0; group < times.length; group++) {
      seen += times[group];
      all += of[group];
    }
    if (all == 0) {
      throw new IllegalArgumentException("A share of nothing");
    }
    double value = seen / all;
    return wilson(value, all / spread(times, of, value));
  }

  /** Chi-square by its degrees of freedom; 1 where chance alone explains the differences. */
  private static double spread(int[] times, int[] of, double value) {
    double chance = value * (1 - value);
    double sum = 0;
    int groups = 0;
    for (int group = 0; group < times.length; group++) {
      if (of[group] > 0) {
        double beside = times[group] - of[group] * value;
        sum += beside * beside / of[group];
        groups++;
      }
    }
    return groups < 2 || chance == 0 ? 1 : Math.max(1, sum / chance / (groups - 1));
  }

  private static Proportion wilson(double value, double n) {
    double square = Z * Z / n;
    double middle = (value + square / 2) / (1 + square);
    double half = Z / (1 + square) * Math.sqrt(value * (1 - value) / n + square / (4 * n));
    return new Proportion(
        value,
        Math.max(0, Math.min(value, middle - half)),
        Math.min(1, Math.max(value, middle + half)));
  }
}
