package nl.onderstroom.intake.tables;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/**
 * How one table writes its times; decided over all of them at once.
 *
 * <pre>
 * time   = number | clock | moment
 * number = digits [("," | ".") digits]         seconds, milliseconds or what the heading says
 * clock  = [h+ ":"] mm ":" ss [("," | ".") digits | (":" | ";") frames]
 * moment = date and clock                      see {@link WallClocks}
 * </pre>
 *
 * Numbers without a unit are seconds where one has decimals; else seconds or milliseconds,
 * whichever makes people speak at a likely speed. Frames are dropped.
 *
 * @param msAUnit of numbers
 * @param firstMs of the day, where the clocks are those of the day, and else 0
 * @param moments how moments are written
 * @param start the first moment; absent where there are none
 */
record CellTimes(double msAUnit, long firstMs, WallClocks moments, @Nullable LocalDateTime start) {
  /** A third of a word in four seconds: a thousand times faster and slower are as unlikely. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.08;

  /** No recording begins with six hours of silence. */
  private static final long LONGEST_SILENCE_MS = Duration.ofHours(6).toMillis();

  private static final double MS_A_SECOND = 1000;

  /** Up to here a number and a power of ten are exact, and so is their quotient as written. */
  private static final int MOST_DIGITS = 16;

  /**
   * @param starts as written; the first rows tell, but all are looked at
   * @param words of all rows together
   */
  static CellTimes of(String path, List<String> starts, long words) {
    List<String> others = new ArrayList<>();
    long first = Long.MAX_VALUE;
    for (String written : starts) {
      boolean number = findNumber(written) != null;
      Long clock = number ? null : findClock(written);
      first = clock == null ? first : Math.min(first, clock);
      if (clock == null && !number) {
        others.add(written);
      }
    }
    WallClocks moments = WallClocks.of(path, others);
    LocalDateTime start =
        others.stream()
            .map(written -> findMoment(written, moments))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    boolean ofDay = first != Long.MAX_VALUE && first >= LONGEST_SILENCE_MS;
    return new CellTimes(unit(starts, words), ofDay ? first : 0, moments, start);
  }

  boolean ofDay() {
    return firstMs > 0;
  }

  /** Null where it is no time. */
  @Nullable Long find(String written, @Nullable Integer told) {
    Double number = findNumber(written);
    if (number != null) {
      return Timing.findMs(number, told == null ? msAUnit : told);
    }
    Long clock = findClock(written);
    if (clock != null) {
      return Math.max(0, clock - firstMs);
    }
    LocalDateTime moment = findMoment(written, moments);
    return moment == null || start == null
        ? null
        : Long.valueOf(Math.max(0, Duration.between(start, moment).toMillis()));
  }

  private static double unit(List<String> starts, long words) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (String written : starts) {
      Double number = findNumber(written);
      if (number != null && (written.indexOf(',') >= 0 || written.indexOf('.') >= 0)) {
        return MS_A_SECOND;
      }
      least = number == null ? least : Math.min(least, number);
      most = number == null ? most : Math.max(most, number);
    }
    boolean crawling = most > least && words / (most - least) < SLOWEST_WORDS_A_SECOND;
    return crawling ? 1 : MS_A_SECOND;
  }

  private static @Nullable Double findNumber(String written) {
    String plain = written.strip();
    long digits = 0;
    int separator = -1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Cursor.isDigit(c)) {
        digits = digits * 10 + (c - '0');
      } else if ((c == ',' || c == '.') && i > 0 && separator < 0) {
        separator = i;
      } else {
        return null;
      }
    }
    if (plain.isEmpty() || plain.length() > MOST_DIGITS) {
      return plain.isEmpty() ? null : Double.valueOf(plain.replace(',', '.'));
    }
    int decimals = separator < 0 ? 0 : plain.length() - 1 - separator;
    return digits / Math.pow(10, decimals);
  }

  private static @Nullable Long findClock(String written) {
    Cursor cursor = new Cursor(written.strip());
    long ms = cursor.looseClock();
    boolean frames = cursor.take(":") || cursor.take(";");
    while (frames && Cursor.isDigit(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    return ms == Cursor.NONE || !cursor.atEnd() ? null : Long.valueOf(ms);
  }

  private static @Nullable LocalDateTime findMoment(String written, WallClocks moments) {
    LocalDateTime moment = moments.find(written);
    return moment == null || moment.getYear() <= 1970 ? null : moment;
  }
}
