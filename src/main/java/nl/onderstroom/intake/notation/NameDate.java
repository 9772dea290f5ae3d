package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands in the name of a file or folder.
 *
 * <pre>
 * date  = 2026-03-04 | 20260304 | 04-03-2026 | 4 maart 2026 | March 4, 2026 | 04-03-26
 * time  = (T | _ | space | -) (10_02 | 10.02.10 | 100210) [zone]      behind a date in digits
 * zoom  = GMT20240124-202901
 * </pre>
 *
 * <p>Between dashes, dots and underscores the day comes first. Two digits are a year only where the
 * other end of the date can be none.
 *
 * @param time absent where the name has a date only
 * @param greenwich whether the tool says that it is not local time, so that the date may be one off
 */
public record NameDate(LocalDate date, @Nullable LocalTime time, boolean greenwich) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int CENTURY = 2000;

  /** Years that two digits may mean. */
  private static final int FIRST_SHORT_YEAR = 15;

  private static final int LAST_SHORT_YEAR = 39;
  private static final Set<String> GREENWICH = Set.of("GMT", "UTC");

  private static final String TIME =
      "(?:[T_ -]{1,3}(?<hour>[01]\\d|2[0-3])"
          + "(?:[_.:hu-](?<minute>[0-5]\\d)(?:[_.:-](?<second>[0-5]\\d))?"
          + "|(?<minutes>[0-5]\\d)(?<seconds>[0-5]\\d))"
          + "(?!\\d)(?: ?(?<zone>[A-Z]{3,4})\\b)?)?";

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              "(?<zone>GMT)(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})-"
                  + "(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<minutes>)(?<seconds>)"),
          timed("(?<!\\d)(?<y>\\d{4})[-_.]?(?<m>\\d{2})[-_.]?(?<d>\\d{2})(?!\\d)"),
          timed("(?<!\\d)(?<d>\\d{1,2})[-_.](?<m>\\d{1,2})[-_.](?<y>\\d{4})(?!\\d)"),
          timed(
              "(?<!\\d)(?<d>\\d{1,2})[ ._-]{0,2}(?<m>\\p{L}{3,9})\\.?[ ._-]{1,2}(?<y>\\d{4})(?!\\d)"),
          timed(
              "(?<!\\p{L})(?<m>\\p{L}{3,9})\\.?[ _](?<d>\\d{1,2})(?:st|nd|rd|th)?,?[ _](?<y>\\d{4})(?!\\d)"),
          timed("(?<![\\d-])(?<d>\\d{2})-(?<m>\\d{2})-(?<y>\\d{2})(?![\\d-])"));

  private static Shape timed(String date) {
    return new Shape(date + TIME);
  }

  /** Of a path: in the name of the file, else of the nearest folder that has one. */
  public static @Nullable NameDate find(String path) {
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      NameDate found = findIn(names[i]);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Of the file alone: a folder may be named after the day of the export. */
  public static @Nullable NameDate findOfFile(String path) {
    return findIn(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The name with its dates and their times taken out. */
  public static String without(String name) {
    String rest = name;
    for (Shape shape : SHAPES) {
      rest = shape.without(rest);
    }
    return rest.strip();
  }

  /** Midnight where only the date is known: enough to put meetings in order. */
  public LocalDateTime start() {
    return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
  }

  private static @Nullable NameDate findIn(String name) {
    for (Shape shape : SHAPES) {
      NameDate found = shape.find(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** One way of writing it. */
  private record Shape(Pattern pattern) {
    Shape(String pattern) {
      this(Pattern.compile(pattern));
    }

    @Nullable NameDate find(String name) {
      Matcher matcher = pattern.matcher(name);
      while (matcher.find()) {
        NameDate read = read(matcher);
        if (read != null) {
          return read;
        }
      }
      return null;
    }

    String without(String name) {
      Matcher matcher = pattern.matcher(name);
      StringBuilder rest = new StringBuilder();
      while (matcher.find()) {
        String kept = read(matcher) == null ? matcher.group() : " ";
        matcher.appendReplacement(rest, Matcher.quoteReplacement(kept));
      }
      return matcher.appendTail(rest).toString();
    }

    private static @Nullable NameDate read(Matcher found) {
      LocalDate date = findDate(found.group("y"), found.group("m"), found.group("d"));
      String zone = found.group("zone");
      return date == null
          ? null
          : new NameDate(date, findTime(found), zone != null && GREENWICH.contains(zone));
    }
  }

  private static @Nullable LocalDate findDate(String year, String month, String day) {
    int number =
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.number(month);
    int first = Integer.parseInt(day);
    int last = Integer.parseInt(year);
    if (year.length() > 2) {
      return findDate(last, number, first);
    }
    boolean yearLast = last >= FIRST_SHORT_YEAR && last <= LAST_SHORT_YEAR;
    boolean yearFirst = first >= FIRST_SHORT_YEAR && first <= LAST_SHORT_YEAR;
    if (yearLast == yearFirst) {
      return null;
    }
    return yearLast
        ? findDate(CENTURY + last, number, first)
        : findDate(CENTURY + first, number, last);
  }

  private static @Nullable LocalDate findDate(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime findTime(Matcher found) {
    String hour = found.group("hour");
    if (hour == null) {
      return null;
    }
    String minute = found.group("minute") == null ? found.group("minutes") : found.group("minute");
    String second = found.group("second") == null ? found.group("seconds") : found.group("second");
    try {
      int seconds = second == null || second.isEmpty() ? 0 : Integer.parseInt(second);
      return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), seconds);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
