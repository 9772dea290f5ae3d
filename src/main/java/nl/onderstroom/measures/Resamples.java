package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.statistics.BlockBootstrap;
import org.jspecify.annotations.Nullable;

/**
 * The same conversation again and again, each time from minutes drawn out of it: what its numbers
 * could have been. Drawn once a meeting; minutes count from the first word and silent ones take no
 * part, so that a late start of the recording is no matter.
 */
public final class Resamples {
  private final List<Tally> tallies;

  private Resamples(List<Tally> tallies) {
    this.tallies = tallies;
  }

  static Resamples of(Conversation conversation) {
    Airtime airtime = conversation.airtime();
    List<Tally> blocks =
        Blocks.of(conversation, airtime == null ? 0 : airtime.firstMs()).stream()
            .filter(block -> !block.silent())
            .toList();
    Thresholds thresholds = conversation.thresholds();
    return blocks.size() < thresholds.whole("bootstrap.least-blocks")
        ? new Resamples(List.of())
        : new Resamples(draw(conversation, blocks, thresholds.whole("bootstrap.resamples")));
  }

  private static List<Tally> draw(Conversation conversation, List<Tally> blocks, int resamples) {
    long seed = conversation.meeting().id().hashCode();
    List<Tally> drawn = new ArrayList<>();
    for (int[] times : BlockBootstrap.draws(blocks.size(), resamples, seed)) {
      Tally sum = new Tally(conversation.voices().size());
      for (int block = 0; block < times.length; block++) {
        if (times[block] > 0) {
          sum.add(blocks.get(block), times[block]);
        }
      }
      drawn.add(sum);
    }
    return drawn;
  }

  /** The 95 % interval; null with too few minutes, or when a resample has no value. */
  public BlockBootstrap.@Nullable Range find(
      double value, Function<Tally, @Nullable Double> formula) {
    double[] values = new double[tallies.size()];
    for (int i = 0; i < values.length; i++) {
      Double resampled = formula.apply(tallies.get(i));
      if (resampled == null) {
        return null;
      }
      values[i] = resampled;
    }
    return values.length == 0 ? null : BlockBootstrap.interval(value, values);
  }
}
