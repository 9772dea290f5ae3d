package nl.onderstroom.intake.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.BareNumbers;
import nl.onderstroom.intake.spoken.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What the bare numbers among the times of one table count; decided over all of them at once.
 *
 * <pre>
 * number = digits [("," | ".") digits] ["E" ["-"] digits]         thousands may be set apart
 * </pre>
 *
 * They should count what the heading says, which only starts with ends may belie; without that
 * seconds where one has decimals, else seconds or milliseconds, whichever is likelier. {@link
 * BareNumbers} tells when that cannot be. As days they are a part of one, or the number of a day of
 * Excel's and a part.
 *
 * @param told milliseconds a unit, as it should be
 * @param msAUnit as it is
 * @param firstDay to which days are counted from; 0 where they are parts of a day
 */
record CellNumbers(double told, double msAUnit, double firstDay) {
  /** A third of a word in four seconds: a thousand times faster and slower are as unlikely. */
  private static final double SLOWEST_WORDS_A_SECOND = 0.08;

  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1990;

  /** In the year 2100. */
  private static final int LAST_DAY = 73_051;

  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){1,4},|(?:,\\d{3}){1,4}\\.)\\d{1,6}");

  private static final Pattern TINY = Pattern.compile("\\d(?:[.,]\\d{1,16})?[Ee]-\\d{1,2}");

  /** Up to here a number and a power of ten are exact, and so is their quotient as written. */
  private static final int MOST_DIGITS = 16;

  /**
   * @param unit milliseconds, as the heading has it
   */
  static CellNumbers of(List<CellTimes.Row> rows, @Nullable Integer unit) {
    BareNumbers numbers = new BareNumbers();
    boolean whole = true;
    for (CellTimes.Row row : rows) {
      Double start = find(row.start());
      if (start != null) {
        numbers.see(start, find(row.end()), row.words());
        whole &= row.start().chars().allMatch(c -> c >= '0' && c <= '9');
      }
    }
    double told = unit == null ? likely(numbers, whole) : unit;
    double found = unit == null || numbers.lengths() ? numbers.msAUnit(told) : told;
    double day = found == BareNumbers.DAYS ? Math.floor(numbers.least()) : 0;
    return new CellNumbers(told, found, day);
  }

  private static double likely(BareNumbers numbers, boolean whole) {
    double pace = numbers.wordsASecond(BareNumbers.SECONDS);
    boolean crawling = whole && pace > 0 && pace < SLOWEST_WORDS_A_SECOND;
    return crawling ? BareNumbers.MILLISECONDS : BareNumbers.SECONDS;
  }

  /** The same for how long things take, which is counted from nothing. */
  CellNumbers lengths() {
    return new CellNumbers(told, msAUnit, 0);
  }

  /**
   * @param unit milliseconds, as the heading of the column has it
   */
  @Nullable Long findMs(double number, @Nullable Integer unit) {
    return Timing.findMs(number - firstDay, unit == null ? msAUnit : unit * (msAUnit / told));
  }

  /** On which the first was; null where they do not tell. */
  @Nullable LocalDate findDay() {
    return firstDay > 0 ? findDay(firstDay) : null;
  }

  /** The day that Excel gives this number; null where nobody met so early or so late. */
  static @Nullable LocalDate findDay(double number) {
    LocalDate day = number < LAST_DAY ? EPOCH.plusDays((long) number) : EPOCH;
    return day.getYear() < FIRST_YEAR ? null : day;
  }

  /**
   * What is to be said of them, if anything.
   *
   * @param heading that names another unit; null where it names none
   */
  @Nullable FileNote findNote(@Nullable String heading) {
    if (msAUnit == told) {
      return null;
    }
    if (msAUnit == BareNumbers.DAYS) {
      return new FileNote(null, "times-in-days");
    }
    if (heading == null) {
      return new FileNote(null, "times-in-milliseconds");
    }
    String code = msAUnit == BareNumbers.SECONDS ? "headed-but-seconds" : "headed-but-milliseconds";
    return new FileNote(null, code, Map.of("heading", heading));
  }

  /** Null where it is no number. */
  static @Nullable Double find(String written) {
    String plain = withoutThousands(written.strip());
    if (TINY.matcher(plain).matches()) {
      return Double.valueOf(plain.replace(',', '.'));
    }
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
}
