package nl.onderstroom.intake.tables;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.TimesOfDay;
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
 * whichever makes people speak at a likely speed. Frames are dropped. What a clock of two numbers
 * means {@link ShortClocks} tells.
 *
 * @param msAUnit of numbers
 * @param firstMs of the day, where the clocks are those of the day, and else 0
 * @param moments how moments are written
 * @param start the first moment; absent where there are none
 * @param clocks what those of two numbers mean
 */
record CellTimes(
    double msAUnit,
    long firstMs,
    WallClocks moments,
    @Nullable LocalDateTime start,
    Meaning clocks) {
  /** A third of a word in four seconds: a thousand times faster and slower are as unlikely. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.08;

  private static final double MS_A_SECOND = 1000;

  /** Up to here a number and a power of ten are exact, and so is their quotient as written. */
  private static final int MOST_DIGITS = 16;

  private static final int SECONDS_A_MINUTE = 60;

  /** A cell with a time, and how many words begin there. */
  record Begun(String written, int words) {}

  /**
   * @param begun in order of the rows; the first tell, but all are looked at
   */
  static CellTimes of(String path, List<Begun> begun) {
    Meaning clocks = meaning(begun);
    List<String> others = new ArrayList<>();
    long first = Long.MAX_VALUE;
    for (Begun row : begun) {
      boolean number = findNumber(row.written()) != null;
      Long clock = number ? null : findClock(row.written(), clocks);
      first = clock == null ? first : Math.min(first, clock);
      if (clock == null && !number) {
        others.add(row.written());
      }
    }
    WallClocks moments = WallClocks.of(path, others);
    LocalDateTime start =
        others.stream()
            .map(written -> findMoment(written, moments))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    long offset = first == Long.MAX_VALUE ? 0 : TimesOfDay.offset(first);
    return new CellTimes(unit(begun), offset, moments, start, clocks);
  }

  /** The same for how long things take, which is counted from nothing. */
  CellTimes lengths() {
    return new CellTimes(msAUnit, 0, moments, null, Meaning.MINUTES_AND_SECONDS);
  }

  boolean ofDay() {
    return firstMs > 0;
  }

  /** Whether the clocks have no seconds. */
  boolean minutes() {
    return clocks.hours();
  }

  /** Null where it is no time. */
  @Nullable Long find(String written, @Nullable Integer told) {
    Double number = findNumber(written);
    if (number != null) {
      return Timing.findMs(number, told == null ? msAUnit : told);
    }
    Long clock = findClock(written, clocks);
    if (clock != null) {
      return Math.max(0, clock - firstMs);
    }
    LocalDateTime moment = findMoment(written, moments);
    return moment == null || start == null
        ? null
        : Long.valueOf(Math.max(0, Duration.between(start, moment).toMillis()));
  }

  private static Meaning meaning(List<Begun> begun) {
    ShortClocks clocks = new ShortClocks();
    for (Begun row : begun) {
      Long clock =
          findNumber(row.written()) == null
              ? findClock(row.written(), Meaning.MINUTES_AND_SECONDS)
              : null;
      if (clock != null && isShort(row.written())) {
        clocks.see(clock);
      } else if (clock != null) {
        clocks.seeLong();
      }
      clocks.said(row.words());
    }
    return clocks.meaning();
  }

  private static double unit(List<Begun> begun) {
    double least = Double.MAX_VALUE;
    double most = 0;
    long words = 0;
    for (Begun row : begun) {
      String written = row.written();
      words += row.words();
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

  private static @Nullable Long findClock(String written, Meaning clocks) {
    Long clock = findClock(written);
    return clock != null && clocks.hours() && isShort(written)
        ? Long.valueOf(clock * SECONDS_A_MINUTE)
        : clock;
  }

  /** Two numbers, and nothing after a point. */
  private static boolean isShort(String clock) {
    return clock.indexOf(':') == clock.lastIndexOf(':')
        && clock.chars().allMatch(c -> c == ':' || c == ' ' || Cursor.isDigit((char) c));
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
