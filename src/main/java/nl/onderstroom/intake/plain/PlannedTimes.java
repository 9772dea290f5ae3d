package nl.onderstroom.intake.plain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.spoken.Phrase;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;

/**
 * Tells the times of an agenda, of the chapters of a recording, or of messages, from those of
 * people who talk.
 *
 * @param count of the turns that have a time
 * @param lengthMs from the first time to the last
 * @param words of all turns
 * @param round whether all times are those of a planning
 */
record PlannedTimes(int count, long lengthMs, long words, boolean round) {
  private static final long PLANNED_MS = Duration.ofMinutes(5).toMillis();
  private static final double MS_A_SECOND = 1000;

  /** People who meet say ten times as much, silences and all. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.15;

  /** Messages that are written over a day: hardly a word in three minutes. */
  private static final double SLOWEST_OF_ALL = 0.005;

  private static final int FEWEST = 4;

  static PlannedTimes of(List<Phrase> turns, Meaning clocks) {
    List<Long> starts =
        turns.stream().map(turn -> turn.timing().startMs()).filter(Objects::nonNull).toList();
    long lengthMs = starts.size() < 2 ? 0 : starts.get(starts.size() - 1) - starts.get(0);
    boolean round =
        clocks.hours() && starts.stream().allMatch(startMs -> startMs % PLANNED_MS == 0);
    long words = turns.stream().mapToLong(Phrase::words).sum();
    return new PlannedTimes(starts.size(), lengthMs, words, round);
  }

  /** Hardly a word for the time there is, or all at five, ten or fifteen minutes past. */
  boolean unlikely() {
    return count > 1 && (round || slower(SLOWEST_WORDS_A_SECOND));
  }

  /** Both, or no talk at all: where people are named the times may be few. */
  boolean impossible() {
    return count >= FEWEST && ((round && slower(SLOWEST_WORDS_A_SECOND)) || slower(SLOWEST_OF_ALL));
  }

  private boolean slower(double wordsASecond) {
    return words < lengthMs / MS_A_SECOND * wordsASecond;
  }
}
