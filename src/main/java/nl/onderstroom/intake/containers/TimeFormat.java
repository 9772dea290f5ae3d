package nl.onderstroom.intake.containers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number format of Excel, as far as it shows a time.
 *
 * <pre>
 * format = section {";" section}        the first is for positive numbers
 * section = {token | quoted | "\" char | "[" colour, currency or condition "]" | other}
 * token  = y | d | m | h | s | "[h]" | "[m]" | "[s]" | "." 0...
 * </pre>
 *
 * {@code m} are minutes after hours and before seconds, and months elsewhere. What Excel shows as
 * {@code 0:04} stays that, for whoever typed it meant four seconds as often as four minutes. Where
 * the number has seconds that Excel does not show, nobody typed it so, and they are shown here. The
 * day before the first of Excel's is no day: what has one by its format is a time alone.
 *
 * @param date whether it shows a day
 * @param hours whether it shows hours
 * @param minutes whether it shows minutes
 * @param seconds whether it shows seconds
 * @param elapsed whether it counts on after 24 hours
 * @param decimals of seconds
 * @param epoch the day before day 1
 */
record TimeFormat(
    boolean date,
    boolean hours,
    boolean minutes,
    boolean seconds,
    boolean elapsed,
    int decimals,
    LocalDate epoch) {
  private static final long MS_A_DAY = 24L * 60 * 60 * 1000;
  private static final long MS_A_SECOND = 1000;
  private static final int MOST_DECIMALS = 3;

  /** The last day that Excel knows: the end of the year 9999. */
  private static final double MOST_DAYS = 2_958_466;

  /** Excel takes 1900 for a leap year: before its 29 February all days are one off. */
  private static final int FALSE_LEAP_DAY = 60;

  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  static TimeFormat of(String code, boolean from1904) {
    String tokens = tokens(code);
    boolean hours = tokens.indexOf('h') >= 0;
    boolean seconds = tokens.indexOf('s') >= 0;
    boolean minutes = tokens.indexOf('m') >= 0 && (hours || seconds || tokens.contains("[m"));
    boolean months = tokens.indexOf('m') >= 0 && !minutes;
    boolean date = months || tokens.indexOf('y') >= 0 || tokens.indexOf('d') >= 0;
    boolean elapsed = tokens.indexOf('[') >= 0;
    int point = tokens.indexOf('.');
    int decimals = point < 0 || !seconds ? 0 : Math.min(MOST_DECIMALS, zeros(tokens, point + 1));
    return new TimeFormat(
        date, hours, minutes, seconds, elapsed, decimals, from1904 ? EPOCH_1904 : EPOCH_1900);
  }

  /** Null where it shows no time. */
  @Nullable String findShown(double days) {
    if (!(date || hours || minutes || seconds) || days < 0 || days >= MOST_DAYS) {
      return null;
    }
    long unit = decimals > 0 ? 1 : MS_A_SECOND; // 10:05 is kept as a shade less than 10:05
    long ms = Math.round(days * MS_A_DAY / unit) * unit;
    boolean dayless = ms < MS_A_DAY && (hours || seconds);
    if (!date || dayless) {
      return clock(elapsed ? ms : ms % MS_A_DAY);
    }
    String day = day(ms / MS_A_DAY);
    return hours || seconds ? day + " " + clock(ms % MS_A_DAY) : day;
  }

  private String day(long days) {
    boolean early = days < FALSE_LEAP_DAY && epoch.equals(EPOCH_1900);
    LocalDateTime day = epoch.plusDays(early ? days + 1 : days).atStartOfDay();
    return ISO_DAY.format(day);
  }

  private String clock(long ms) {
    long s = ms / MS_A_SECOND;
    String fraction =
        padded(".%03d", ms % MS_A_SECOND).substring(0, decimals == 0 ? 0 : decimals + 1);
    if (hours || date) {
      String clock = padded("%02d:", s / 3600) + padded("%02d", s / 60 % 60);
      return seconds || s % 60 > 0 ? clock + padded(":%02d", s % 60) + fraction : clock;
    }
    return padded("%02d:", s / 60) + padded("%02d", s % 60) + fraction;
  }

  private static String padded(String pattern, long number) {
    return String.format(Locale.ROOT, pattern, number);
  }

  private static int zeros(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
    }
    return at - from;
  }

  /** The letters of the first section that stand for something, in small letters. */
  private static String tokens(String code) {
    StringBuilder tokens = new StringBuilder();
    String small = code.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length() && small.charAt(i) != ';'; i++) {
      char c = small.charAt(i);
      switch (c) {
        case '"' -> i = end(small, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int close = end(small, ']', i);
          tokens.append(elapsed(small.substring(i, close)));
          i = close;
        }
        default -> tokens.append("ydmhs.0".indexOf(c) >= 0 ? c : ' ');
      }
    }
    return tokens.toString();
  }

  /** {@code [h]}, {@code [mm]}: the letters stay; {@code [Red]}, {@code [$-413]}: nothing does. */
  private static String elapsed(String bracket) {
    String inside = bracket.substring(1);
    boolean one = !inside.isEmpty() && "hms".indexOf(inside.charAt(0)) >= 0;
    return one && inside.chars().allMatch(c -> c == inside.charAt(0)) ? bracket : "";
  }

  private static int end(String text, char close, int from) {
    int end = text.indexOf(close, from + 1);
    return end < 0 ? text.length() - 1 : end;
  }
}
