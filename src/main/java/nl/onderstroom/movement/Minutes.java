package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.measures.Component;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.statistics.ScanStatistic;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting in which people talk, and the stretches of them that may be looked at.
 * Minutes of silence take no part: not at the edges, and not as a stretch of their own.
 */
final class Minutes {
  /** A component is compared to this many decimals, so that the order of people is no matter. */
  private static final double GRAIN = 1e9;

  private final Conversation conversation;
  private final int[] talked;

  Minutes(Conversation conversation) {
    this.conversation = conversation;
    double least = conversation.thresholds().value("place.minute-words");
    this.talked =
        IntStream.range(0, conversation.blocks().size())
            .filter(minute -> conversation.blocks().get(minute).words() >= least)
            .toArray();
  }

  int count() {
    return talked.length;
  }

  /** The component in each minute; not a number where it cannot be said. */
  double[] row(Component component) {
    return IntStream.of(talked)
        .mapToObj(minute -> Components.value(component, conversation, minute, minute + 1))
        .mapToDouble(value -> value == null ? Double.NaN : Math.rint(value * GRAIN) / GRAIN)
        .toArray();
  }

  /** All stretches of an allowed length that no long pause cuts in two. */
  List<ScanStatistic.Run> stretches() {
    Thresholds thresholds = conversation.thresholds();
    int longest = Math.min(thresholds.whole("place.longest-minutes"), talked.length / 2);
    List<ScanStatistic.Run> runs = new ArrayList<>();
    for (int length = thresholds.whole("place.shortest-minutes"); length <= longest; length++) {
      for (int from = 0; from + length <= talked.length; from++) {
        if (silent(from, from + length) <= thresholds.whole("place.pause-minutes")) {
          runs.add(new ScanStatistic.Run(from, from + length));
        }
      }
    }
    return runs;
  }

  /** First minute of a stretch. */
  int first(ScanStatistic.Run run) {
    return talked[run.from()];
  }

  /** The minute after the last of a stretch. */
  int end(ScanStatistic.Run run) {
    return talked[run.to() - 1] + 1;
  }

  @Nullable Double value(Component component, ScanStatistic.Run run) {
    return Components.value(component, conversation, first(run), end(run));
  }

  private int silent(int from, int to) {
    return talked[to - 1] - talked[from] + 1 - (to - from);
  }
}
