package nl.onderstroom.intake.spoken;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import nl.onderstroom.intake.scan.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, in milliseconds since the start of the recording, as far as the file
 * tells.
 */
public record Timing(@Nullable Long startMs, @Nullable Long endMs) {
  public static final Timing UNKNOWN = new Timing(null, null);

  private static final double MS_A_SECOND = 1000;

  private static final double HALF = 0.5;

  /** So near to a half, binary rounding may go the other way than the decimals as written. */
  private static final double DOUBTFUL = 1e-4;

  /** No recording lasts a year; such a number is something else. */
  private static final double MOST_MS = 365.0 * 24 * 3600 * MS_A_SECOND;

  public static Timing ofSeconds(@Nullable Double start, @Nullable Double end) {
    return new Timing(findMs(start, MS_A_SECOND), findMs(end, MS_A_SECOND));
  }

  public static Timing ofMillis(@Nullable Double start, @Nullable Double end) {
    return new Timing(findMs(start, 1), findMs(end, 1));
  }

  /** What begins and lasts. */
  public static Timing lasting(@Nullable Long startMs, @Nullable Long lengthMs) {
    return startMs == null || lengthMs == null
        ? new Timing(startMs, null)
        : new Timing(startMs, startMs + lengthMs);
  }

  /** A number of units; null where there is none, or where it cannot be a time. */
  public static @Nullable Long findMs(@Nullable Double units, double msAUnit) {
    if (units == null || !(Math.abs(units) * msAUnit <= MOST_MS)) {
      return null;
    }
    double ms = units * msAUnit;
    if (Math.abs(ms - Math.floor(ms) - HALF) < DOUBTFUL) {
      ms = BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(msAUnit)).doubleValue();
    }
    return Math.max(0, Math.round(ms));
  }

  /** As in {@code PT1M2.5S}; null where it is not written so. */
  public static @Nullable Long findIso(@Nullable String written) {
    try {
      return written == null ? null : findMs((double) Duration.parse(written).toMillis(), 1);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** As in {@code 1:02:03,5}; null where it is not written so. */
  public static @Nullable Long findClock(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Cursor cursor = new Cursor(written.strip());
    long ms = cursor.looseClock();
    return ms == Cursor.NONE || !cursor.atEnd() ? null : Long.valueOf(ms);
  }

  /** The same, so much later. */
  Timing later(long ms) {
    return ms == 0
        ? this
        : new Timing(startMs == null ? null : startMs + ms, endMs == null ? null : endMs + ms);
  }

  /** What was taken for seconds, and is a thousand times as short. */
  Timing inMilliseconds() {
    return new Timing(
        startMs == null ? null : startMs / (long) MS_A_SECOND,
        endMs == null ? null : endMs / (long) MS_A_SECOND);
  }

  boolean unknown() {
    return startMs == null && endMs == null;
  }
}
