package nl.onderstroom.intake.spoken;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clocks that are those of the day, and not of a recording. */
public final class TimesOfDay {
  static final long DAY_MS = Duration.ofDays(1).toMillis();

  /** No recording begins with six hours of silence. */
  private static final long LONGEST_SILENCE_MS = Duration.ofHours(6).toMillis();

  /** A smaller step back is a line in the wrong place. */
  private static final long STEP_BACK_MS = DAY_MS / 2;

  private TimesOfDay() {}

  /** What to take off all clocks of a file of which this is the first: itself, or nothing. */
  public static long offset(long firstMs) {
    return firstMs >= LONGEST_SILENCE_MS ? firstMs : 0;
  }

  /** Whether a clock can come after another one: it is later, or midnight lies between them. */
  public static boolean goesOn(long lastMs, long nextMs) {
    return nextMs >= lastMs || overMidnight(lastMs, nextMs);
  }

  /** The same turns, what was said after midnight a day later: 23:59:50, 0:00:10. */
  static List<Phrase> passingMidnight(List<Phrase> turns) {
    List<Phrase> passed = new ArrayList<>(turns.size());
    long last = -1;
    long daysMs = 0;
    for (Phrase turn : turns) {
      Long start = turn.timing().startMs();
      Long end = turn.timing().endMs();
      if (start != null) {
        daysMs += overMidnight(last, start) ? DAY_MS : 0;
        last = start;
        end = end == null || !overMidnight(start, end) ? end : Long.valueOf(end + DAY_MS);
      }
      passed.add(turn.at(new Timing(start, end).later(daysMs)));
    }
    return passed;
  }

  static boolean overMidnight(long lastMs, long nextMs) {
    return offset(lastMs) > 0 && lastMs - nextMs > STEP_BACK_MS;
  }
}
