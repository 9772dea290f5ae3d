package nl.onderstroom.evaluate.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.onderstroom.statistics.BlockBootstrap;
import nl.onderstroom.statistics.BlockBootstrap.Range;

/**
 * How far a score would move with other meetings of the same kind: meetings are drawn with return,
 * never utterances, for those of one meeting resemble each other.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 500;
  private static final long SEED = 20_160_401;

  private Bootstrap() {}

  /**
   * The 95 % interval of a score.
   *
   * @param blocks how many meetings there are
   * @param score of a draw, given as how often each meeting is in it
   */
  public static Range interval(int blocks, ToDoubleFunction<int[]> score) {
    int[] once = new int[blocks];
    Arrays.fill(once, 1);
    int[][] draws = BlockBootstrap.draws(blocks, RESAMPLES, SEED);
    double[] resampled = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      resampled[i] = score.applyAsDouble(draws[i]);
    }
    return BlockBootstrap.interval(score.applyAsDouble(once), resampled);
  }

  public static Range f1(List<Counts> meetings) {
    return interval(
        meetings.size(),
        times -> {
          Counts drawn = Counts.NONE;
          for (int i = 0; i < times.length; i++) {
            drawn = drawn.plus(meetings.get(i), times[i]);
          }
          return drawn.f1();
        });
  }
}
