package nl.onderstroom.intake.scan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People who are named, and how often: what tells a talk from a list. */
public final class Talkers {
  private static final int FEWEST = 4;

  /** One in so many may be otherwise. */
  private static final int NEARLY_ALL = 5;

  private final Map<String, Integer> counts = new HashMap<>();
  private int turns;

  /** Null where nobody is named. */
  public void see(@Nullable String label) {
    if (label != null) {
      counts.merge(label, 1, Integer::sum);
      turns++;
    }
  }

  public int turns() {
    return turns;
  }

  /** Two come back, and nearly all turns are of people who do. */
  public boolean talk() {
    long back = counts.values().stream().filter(count -> count > 1).count();
    int often = counts.values().stream().filter(count -> count > 1).mapToInt(i -> i).sum();
    return turns >= FEWEST && back > 1 && nearlyAll(often, turns);
  }

  /** Whether hardly any is left. */
  public static boolean nearlyAll(long some, long all) {
    return (all - some) * NEARLY_ALL <= all;
  }
}
