package nl.onderstroom.intake.spoken;

import java.time.Duration;

/** Clocks that are those of the day, and not of a recording. */
public final class TimesOfDay {
  /** No recording begins with six hours of silence. */
  private static final long LONGEST_SILENCE_MS = Duration.ofHours(6).toMillis();

  private TimesOfDay() {}

  /** What to take off all clocks of a file of which this is the first: itself, or nothing. */
  public static long offset(long firstMs) {
    return firstMs >= LONGEST_SILENCE_MS ? firstMs : 0;
  }
}
