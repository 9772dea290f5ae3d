package nl.onderstroom.intake.tables;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.spoken.WrittenClock;
import org.jspecify.annotations.Nullable;

/**
 * How one table writes its times; decided over all of them at once.
 *
 * <pre>
 * time   = number | clock | moment
 * number = digits [("," | ".") digits]         thousands may be set apart; seconds, milliseconds or what the heading says
 * clock  = see {@link WrittenClock}, with frames after ":" or ";"
 * moment = date and clock                      see {@link WallClocks}
 * </pre>
 *
 * Numbers without a unit are seconds where one has decimals; else seconds or milliseconds,
 * whichever makes people speak at a likely speed. Frames are dropped.
 *
 * @param msAUnit of numbers
 * @param clocks what clocks of two numbers mean
 * @param moments how moments are written
 * @param start the first moment; absent where there are none
 */
record CellTimes(
    double msAUnit, Meaning clocks, WallClocks moments, @Nullable LocalDateTime start) {
  /** A third of a word in four seconds: a thousand times faster and slower are as unlikely. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.08;

  private static final double MS_A_SECOND = 1000;

  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){1,4},|(?:,\\d{3}){1,4}\\.)\\d{1,6}");

  /** Up to here a number and a power of ten are exact, and so is their quotient as written. */
  private static final int MOST_DIGITS = 16;

  /** When a row begins, as written, and how many words it has. */
  record Start(String written, int words) {}

  /**
   * @param starts the first rows tell, but all are looked at
   */
  static CellTimes of(String path, List<Start> starts) {
    ShortClocks shortOnes = new ShortClocks();
    List<String> others = new ArrayList<>();
    for (Start start : starts) {
      boolean number = findNumber(start.written()) != null;
      WrittenClock clock = number ? null : findClock(start.written());
      if (clock != null) {
        shortOnes.see(clock);
      } else if (!number) {
        others.add(start.written());
      }
      shortOnes.said(start.words());
    }
    Meaning meaning = shortOnes.meaning();
    WallClocks moments = WallClocks.of(path, others);
    return new CellTimes(unit(starts), meaning, moments, findFirst(others, moments));
  }

  private static @Nullable LocalDateTime findFirst(List<String> written, WallClocks moments) {
    return written.stream()
        .map(one -> findMoment(one, moments))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The same for how long things take, which is counted from nothing. */
  CellTimes lengths() {
    return new CellTimes(msAUnit, Meaning.MINUTES_AND_SECONDS, moments, null);
  }

  /** Null where it is no time. */
  @Nullable Long find(String written, @Nullable Integer told) {
    Double number = findNumber(written);
    if (number != null) {
      return Timing.findMs(number, told == null ? msAUnit : told);
    }
    WrittenClock clock = findClock(written);
    if (clock != null) {
      return clock.ms(clocks);
    }
    LocalDateTime moment = findMoment(written, moments);
    return moment == null || start == null
        ? null
        : Long.valueOf(Math.max(0, Duration.between(start, moment).toMillis()));
  }

  private static double unit(List<Start> starts) {
    long words = 0;
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Start start : starts) {
      String written = start.written();
      Double number = findNumber(written);
      words += start.words();
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
    String plain = withoutThousands(written.strip());
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

  /** "1.001,25" and "1,001.25": of two separators the last one is of the decimals. */
  private static String withoutThousands(String number) {
    int point = number.indexOf('.');
    int comma = number.indexOf(',');
    if (point < 0 || comma < 0) {
      return number;
    }
    return GROUPED.matcher(number).matches()
        ? number.replace(point < comma ? "." : ",", "")
        : number;
  }

  private static @Nullable WrittenClock findClock(String written) {
    Cursor cursor = new Cursor(written.strip());
    WrittenClock clock = WrittenClock.find(cursor);
    boolean frames = cursor.take(":") || cursor.take(";");
    while (frames && Cursor.isDigit(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    return cursor.atEnd() ? clock : null;
  }

  private static @Nullable LocalDateTime findMoment(String written, WallClocks moments) {
    LocalDateTime moment = moments.find(written);
    return moment == null || moment.getYear() <= 1970 ? null : moment;
  }
}
