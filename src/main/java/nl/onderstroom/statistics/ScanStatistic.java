package nl.onderstroom.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Finds runs of blocks in which a row of numbers lies lower than in the rest of that row, more than
 * shuffling the blocks brings about.
 *
 * <p>A run's depth is its sum of standardised values over the square root of {@code L (1 - L / N)},
 * so that short and long runs weigh alike. Each shuffle moves whole blocks, all rows alike, and
 * keeps the deepest of all its runs in all rows; a run's p is the share of shuffles that go at
 * least as deep. So p already pays for having looked at every row, place and length.
 */
public final class ScanStatistic {
  private final double[][] rows;
  private final List<Run> runs;
  private final int[] from;
  private final int[] to;
  private final double[] weight;

  /**
   * @param rows of equal length; a value that is not a number stands for "nothing known" and counts
   *     as the row's mean
   * @param runs those that may be found
   */
  public ScanStatistic(double[][] rows, List<Run> runs) {
    int blocks = rows.length == 0 ? 0 : rows[0].length;
    this.rows = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      this.rows[row] = standardised(rows[row]);
    }
    this.runs = runs.stream().filter(run -> run.length() < blocks).toList();
    this.from = this.runs.stream().mapToInt(Run::from).toArray();
    this.to = this.runs.stream().mapToInt(Run::to).toArray();
    this.weight = this.runs.stream().mapToDouble(run -> run.weight(blocks)).toArray();
  }

  /** Runs with p at most {@code alpha}, deepest first; no two of one row overlap. */
  public List<Low> lows(double alpha, int shuffles, long seed) {
    double[] deepest = deepestOfShuffles(shuffles, new SplittableRandom(seed));
    List<Low> candidates = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      double[] sums = new double[rows[row].length + 1];
      addUp(rows[row], identity(rows[row].length), sums);
      double[] depths = depths(sums);
      for (int run = 0; run < depths.length; run++) {
        double p = share(deepest, depths[run]);
        if (p <= alpha) {
          candidates.add(new Low(row, runs.get(run), depths[run], p));
        }
      }
    }
    return withoutOverlap(candidates);
  }

  /** In order of depth. */
  private double[] deepestOfShuffles(int shuffles, SplittableRandom random) {
    double[] deepest = new double[shuffles];
    int[] order = identity(rows.length == 0 ? 0 : rows[0].length);
    double[] sums = new double[order.length + 1];
    for (int shuffle = 0; shuffle < shuffles; shuffle++) {
      shuffle(order, random);
      for (double[] row : rows) {
        addUp(row, order, sums);
        deepest[shuffle] = Math.max(deepest[shuffle], deepest(sums));
      }
    }
    Arrays.sort(deepest);
    return deepest;
  }

  private double deepest(double[] sums) {
    double deepest = 0;
    for (int run = 0; run < from.length; run++) {
      double depth = (sums[from[run]] - sums[to[run]]) * weight[run];
      if (depth > deepest) { // not Math.max: this line runs a million times a meeting
        deepest = depth;
      }
    }
    return deepest;
  }

  private double[] depths(double[] sums) {
    double[] depths = new double[from.length];
    for (int run = 0; run < depths.length; run++) {
      depths[run] = (sums[from[run]] - sums[to[run]]) * weight[run];
    }
    return depths;
  }

  private static List<Low> withoutOverlap(List<Low> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Low::depth)
            .reversed()
            .thenComparingInt(Low::row)
            .thenComparingInt(low -> low.run().from())
            .thenComparingInt(low -> low.run().to()));
    List<Low> kept = new ArrayList<>();
    for (Low low : candidates) {
      if (kept.stream().noneMatch(k -> k.row() == low.row() && k.run().overlaps(low.run()))) {
        kept.add(low);
      }
    }
    return List.copyOf(kept);
  }

  /**
   * @param deepest in order
   */
  private static double share(double[] deepest, double depth) {
    // The order as it was is one of the possible ones, so a p is never zero. Rounding must not
    // make a shuffle that equals it seem less deep.
    double least = depth - 1e-9;
    int low = 0;
    int high = deepest.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (deepest[middle] >= least) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (double) (1 + deepest.length - low) / (deepest.length + 1);
  }

  /**
   * @param sums filled: of the first none, one, two ... values in this order
   */
  private static void addUp(double[] row, int[] order, double[] sums) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[order[i]];
      sums[i + 1] = sum;
    }
  }

  private static double[] standardised(double[] row) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (double value : row) {
      if (!Double.isNaN(value)) {
        n++;
        sum += value;
        squares += value * value;
      }
    }
    double mean = n == 0 ? 0 : sum / n;
    double variance = n == 0 ? 0 : squares / n - mean * mean;
    double[] standardised = new double[row.length];
    for (int i = 0; i < row.length && variance > 1e-12 * (1 + mean * mean); i++) {
      standardised[i] = Double.isNaN(row[i]) ? 0 : (row[i] - mean) / Math.sqrt(variance);
    }
    return standardised;
  }

  private static int[] identity(int length) {
    int[] order = new int[length];
    for (int i = 0; i < length; i++) {
      order[i] = i;
    }
    return order;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
  }

  /** Blocks {@code from} up to but not including {@code to}. */
  public record Run(int from, int to) {
    public int length() {
      return to - from;
    }

    double weight(int blocks) {
      return 1 / Math.sqrt(length() * (1 - (double) length() / blocks));
    }

    public boolean overlaps(Run other) {
      return from < other.to && other.from < to;
    }
  }

  /**
   * A run that lies low.
   *
   * @param depth in standard deviations of a sum of as many blocks
   * @param p share of shuffles with a run at least as deep, anywhere
   */
  public record Low(int row, Run run, double depth, double p) {}
}
