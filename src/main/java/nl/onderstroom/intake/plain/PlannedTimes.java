package nl.onderstroom.intake.plain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;

/**
 * Tells the times of an agenda, or of the chapters of a recording, from those of people who talk.
 */
final class PlannedTimes {
  private static final long PLANNED_MS = Duration.ofMinutes(5).toMillis();
  private static final long MS_A_SECOND = 1000;

  /** People who meet say ten times as much, silences and all. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.15;

  private PlannedTimes() {}

  /** Hardly a word for the time there is, or all at five, ten or fifteen minutes past. */
  static boolean in(List<Phrase> turns, Meaning clocks) {
    List<Long> starts =
        turns.stream().map(turn -> turn.timing().startMs()).filter(Objects::nonNull).toList();
    if (starts.size() < 2) {
      return false;
    }
    long length = starts.get(starts.size() - 1) - starts.get(0);
    long words = turns.stream().mapToLong(Phrase::words).sum();
    boolean planned =
        clocks.hours() && starts.stream().allMatch(startMs -> startMs % PLANNED_MS == 0);
    return planned || words * MS_A_SECOND < length * SLOWEST_WORDS_A_SECOND;
  }
}
