package nl.onderstroom.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds runs of blocks in which a row of numbers lies lower, or higher, than in the rest of that
 * row, more than shuffling the blocks brings about.
 *
 * <p>A run's depth is its sum of standardised values over the square root of {@code L (1 - L / N)},
 * so that short and long runs weigh alike; its height is the same the other way up. Each shuffle
 * moves whole blocks, all rows alike, and keeps the deepest of all its runs in all rows; a run's p
 * is the share of shuffles that go at least as deep. So p already pays for having looked at every
 * row, place and length, on its side.
 */
public final class ScanStatistic {
  private static final int LOW = 0;
  private static final int HIGH = 1;

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

  /** Runs with p at most {@code alpha} on a side, deepest first; no two of one row overlap. */
  public Sides find(double alpha, int shuffles, long seed) {
    double[][] extremes = extremesOfShuffles(shuffles, new SplittableRandom(seed));
    return new Sides(
        found(alpha, extremes[LOW], depth -> depth), found(alpha, extremes[HIGH], depth -> -depth));
  }

  private List<Found> found(double alpha, double[] deepest, DoubleUnaryOperator side) {
    List<Found> candidates = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      double[] sums = new double[rows[row].length + 1];
      addUp(rows[row], identity(rows[row].length), sums);
      for (int run = 0; run < from.length; run++) {
        double depth = side.applyAsDouble(depth(sums, run));
        double p = share(deepest, depth);
        if (p <= alpha) {
          candidates.add(new Found(row, runs.get(run), depth, p));
        }
      }
    }
    return withoutOverlap(candidates);
  }

  /** Of each side how far each shuffle goes, in order. */
  private double[][] extremesOfShuffles(int shuffles, SplittableRandom random) {
    double[][] extremes = new double[2][shuffles];
    int[] order = identity(rows.length == 0 ? 0 : rows[0].length);
    double[] sums = new double[order.length + 1];
    for (int shuffle = 0; shuffle < shuffles; shuffle++) {
      shuffle(order, random);
      for (double[] row : rows) {
        addUp(row, order, sums);
        extend(extremes, shuffle, sums);
      }
    }
    Arrays.sort(extremes[LOW]);
    Arrays.sort(extremes[HIGH]);
    return extremes;
  }

  private void extend(double[][] extremes, int shuffle, double[] sums) {
    double deepest = extremes[LOW][shuffle];
    double highest = -extremes[HIGH][shuffle];
    for (int run = 0; run < from.length; run++) {
      double depth = depth(sums, run);
      if (depth > deepest) { // not Math.max: this line runs a million times a meeting
        deepest = depth;
      } else if (depth < highest) {
        highest = depth;
      }
    }
    extremes[LOW][shuffle] = deepest;
    extremes[HIGH][shuffle] = -highest;
  }

  private double depth(double[] sums, int run) {
    return (sums[from[run]] - sums[to[run]]) * weight[run];
  }

  private static List<Found> withoutOverlap(List<Found> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Found::depth)
            .reversed()
            .thenComparingInt(Found::row)
            .thenComparingInt(found -> found.run().from())
            .thenComparingInt(found -> found.run().to()));
    List<Found> kept = new ArrayList<>();
    for (Found one : candidates) {
      if (kept.stream().noneMatch(k -> k.row() == one.row() && k.run().overlaps(one.run()))) {
        kept.add(one);
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

  /** What was found on either side. */
  public record Sides(List<Found> low, List<Found> high) {
    public Sides {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }

  /**
   * A run that lies low, or high.
   *
   * @param depth in standard deviations of a sum of as many blocks
   * @param p share of shuffles with a run at least as deep, anywhere
   */
  public record Found(int row, Run run, double depth, double p) {}
}
