package nl.onderstroom.intake.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.intake.spoken.TimesOfDay;

/** Times of the day in a meeting that goes on after midnight: 23:59:50, 0:00:10. */
final class Midnight {
  private static final long DAY_MS = Duration.ofDays(1).toMillis();

  /** A smaller step back is a line in the wrong place. */
  private static final long STEP_BACK_MS = DAY_MS / 2;

  private Midnight() {}

  /** The same turns, those after midnight a day later. */
  static List<PlainTurn> passed(List<PlainTurn> turns) {
    List<PlainTurn> passed = new ArrayList<>(turns.size());
    long last = -1;
    long days = 0;
    for (PlainTurn turn : turns) {
      boolean ofDay = last >= 0 && TimesOfDay.offset(last) > 0;
      if (turn.timed()) {
        days += ofDay && last - turn.startMs() > STEP_BACK_MS ? 1 : 0;
        last = turn.startMs();
      }
      passed.add(days == 0 ? turn : turn.later(days * DAY_MS));
    }
    return passed;
  }
}
