package nl.onderstroom.intake.notation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the month in words, as documents have it in their heading: see {@link MonthNames}.
 * Within a line it may be in digits as well.
 *
 * <p>Without a time it stands at midnight, which the rest of the house takes for "some time that
 * day".
 */
public final class WrittenDate {
  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** "4 maart 2026", "March 4, 2026". */
  private static final int MOST_WORDS = 3;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:])([01]?\\d|2[0-3])(?:[:.]([0-5]\\d)(?= ?(?:uur|u\\b|h\\b))|:([0-5]\\d))(?![\\d])");

  /** Digits with slashes could be a day or a month; between dashes or dots the day is first. */
  private static final Pattern IN_DIGITS =
      Pattern.compile("\\d{1,2}([-.])\\d{1,2}\\1\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");

  private WrittenDate() {}

  /**
   * The one date somewhere in a title, with the first time of day after it: "Weekstart 4 maart 2026
   * om 10:00". Null where there is none, or more than one.
   */
  public static @Nullable LocalDateTime findWithin(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String[] words = Folding.clean(line).split(" ", -1);
    LocalDateTime found = null;
    int after = 0;
    for (int i = 0; i < words.length; i++) {
      int length = lengthAt(words, i);
      if (length > 0 && found != null) {
        return null;
      }
      if (length > 0) {
        found = dateOf(words, i, length);
        after = i + length;
      }
      i += Math.max(0, length - 1);
    }
    return found == null ? null : timed(found, words, after);
  }

  private static LocalDateTime timed(LocalDateTime day, String[] words, int from) {
    String rest = String.join(" ", List.of(words).subList(from, words.length));
    Matcher clock = CLOCK.matcher(rest);
    if (!clock.find()) {
      return day;
    }
    String minutes = clock.group(2) == null ? clock.group(3) : clock.group(2);
    return day.withHour(Integer.parseInt(clock.group(1))).withMinute(Integer.parseInt(minutes));
  }

  /** How many words the date takes that begins here; 0 where none does. */
  private static int lengthAt(String[] words, int at) {
    if (dateOf(words, at, 1) != null) {
      return 1;
    }
    return at + MOST_WORDS <= words.length && dateOf(words, at, MOST_WORDS) != null
        ? MOST_WORDS
        : 0;
  }

  private static @Nullable LocalDateTime dateOf(String[] words, int from, int length) {
    String written = bare(String.join(" ", List.of(words).subList(from, from + length)));
    LocalDateTime inWords = find(written);
    boolean day = inWords != null && inWords.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (day || !IN_DIGITS.matcher(written).matches()) {
      return day ? inWords : null;
    }
    return likely(WallClocks.of("", List.of()).find(written));
  }

  private static String bare(String written) {
    int from = 0;
    int to = written.length();
    while (from < to && "([,;".indexOf(written.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")],;:.".indexOf(written.charAt(to - 1)) >= 0) {
      to--;
    }
    return written.substring(from, to);
  }

  /** Null where the line is anything but a date; the name of a day may stand before it. */
  public static @Nullable LocalDateTime find(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String written = Folding.clean(line);
    String digits = MonthNames.digits(written);
    if (digits.equals(written)) {
      return null;
    }
    return likely(WallClocks.of("", List.of()).find(digits));
  }

  private static @Nullable LocalDateTime likely(@Nullable LocalDateTime moment) {
    boolean likely =
        moment != null && moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    return likely ? moment : null;
  }
}
