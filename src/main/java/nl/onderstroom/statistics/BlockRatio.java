package nl.onderstroom.statistics;

import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A number made of two sums that run over blocks which follow each other, such as how many agreed
 * of how many spoke, by minute: its value, and how sure it is.
 */
public final class BlockRatio {
  private final Measure measure;
  private final TreeMap<Long, double[]> blocks = new TreeMap<>();

  /**
   * @param measure makes the number of the two sums
   */
  public BlockRatio(Measure measure) {
    this.measure = measure;
  }

  /** Adds to the sums of a block. */
  public void add(long block, double first, double second) {
    double[] sums = blocks.computeIfAbsent(block, any -> new double[2]);
    sums[0] += first;
    sums[1] += second;
  }

  /** Of all blocks together. */
  public double value() {
    double[] sums = sums(blocks.values());
    return measure.of(sums[0], sums[1]);
  }

  /** The 95 % interval of a block bootstrap; null with fewer blocks than that. */
  public BlockBootstrap.@Nullable Range interval(int leastBlocks, int resamples, long seed) {
    if (blocks.size() < leastBlocks) {
      return null;
    }
    double[][] each = blocks.values().toArray(double[][]::new);
    int[][] draws = BlockBootstrap.draws(each.length, resamples, seed);
    double[] values = new double[resamples];
    for (int draw = 0; draw < resamples; draw++) {
      double first = 0;
      double second = 0;
      for (int block = 0; block < each.length; block++) {
        first += draws[draw][block] * each[block][0];
        second += draws[draw][block] * each[block][1];
      }
      values[draw] = measure.of(first, second);
    }
    return BlockBootstrap.interval(value(), values);
  }

  private static double[] sums(Collection<double[]> blocks) {
    double[] sums = new double[2];
    for (double[] block : blocks) {
      sums[0] += block[0];
      sums[1] += block[1];
    }
    return sums;
  }

  /** The number that two sums come to. */
  public interface Measure {
    double of(double first, double second);
  }
}
