package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands in the name of a file or folder.
 *
 * <pre>
 * zoom  = "GMT" yyyymmdd "-" hhmmss
 * date  = yyyy-mm-dd | dd-mm-yyyy | dd month yyyy | dd-mm-yy      day before month
 * time  = ("_" | " ") hhmmss | ("_" | " ")+ hh ("_" | ".") mm        behind the date
 * </pre>
 *
 * Underscores and dots are as good as dashes. Of two digits a year is believed only where the other
 * end of the date can be none.
 *
 * @param time absent where the name has a date only
 * @param greenwich whether the tool says that it is not local time, so that the date may be one off
 */
public record NameDate(LocalDate date, @Nullable LocalTime time, boolean greenwich) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int CENTURY = 2000;

  /** Years that are written with two digits. */
  private static final int FIRST_SHORT_YEAR = 15;

  private static final int LAST_SHORT_YEAR = 35;

  private static final Pattern ZOOM =
      Pattern.compile(
          "GMT(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "-(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})");
  private static final String TIME =
      "(?:[_ T](?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})(?!\\d)"
          + "|[_ ]{1,2}(?<hh>\\d{2})[_.](?<mm>\\d{2})(?![_.]?\\d))?";

  /** The surest first. */
  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile(
              "(?<!\\d)(?<year>\\d{4})[-_.]?(?<month>\\d{2})[-_.]?(?<day>\\d{2})(?!\\d)" + TIME),
          Pattern.compile(
              "(?<!\\d)(?<day>\\d{1,2})[-_.](?<month>\\d{1,2})[-_.](?<year>\\d{4})(?!\\d)" + TIME),
          Pattern.compile(
              "(?<!\\d)(?<day>\\d{1,2})[-_. ]{1,2}(?<month>\\p{L}{3,12})[-_. ]{1,2}(?<year>\\d{4})"
                  + "(?!\\d)"
                  + TIME),
          Pattern.compile(
              "(?<![\\d.-])(?<day>\\d{2})([-.])(?<month>\\d{2})\\2(?<year>\\d{2})(?![\\d.-]\\d)(?!\\d)"
                  + TIME));

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

  /** The name with its dates taken out. */
  public static String without(String name) {
    String rest = ZOOM.matcher(name).replaceAll(" ");
    for (Pattern pattern : DATES) {
      StringBuilder kept = new StringBuilder();
      Matcher dates = pattern.matcher(rest);
      while (dates.find()) {
        boolean date = findDate(dates) != null;
        dates.appendReplacement(kept, date ? " " : Matcher.quoteReplacement(dates.group()));
      }
      rest = dates.appendTail(kept).toString();
    }
    return rest.strip();
  }

  /** Midnight where only the date is known: enough to put meetings in order. */
  public LocalDateTime start() {
    return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
  }

  private static @Nullable NameDate findIn(String name) {
    Matcher zoom = ZOOM.matcher(name);
    if (zoom.find()) {
      LocalDate date = findDate(zoom);
      return date == null
          ? null
          : new NameDate(date, findTime(zoom.group("h"), zoom.group("m"), zoom.group("s")), true);
    }
    for (Pattern pattern : DATES) {
      for (Matcher dates = pattern.matcher(name); dates.find(); ) {
        LocalDate date = findDate(dates);
        if (date != null) {
          return new NameDate(date, findTime(dates), false);
        }
      }
    }
    return null;
  }

  /** Null where it is no day that there is. */
  private static @Nullable LocalDate findDate(Matcher parts) {
    String month = parts.group("month");
    Integer named =
        Character.isLetter(month.charAt(0)) ? MonthNames.find(month) : Integer.valueOf(month);
    int day = Integer.parseInt(parts.group("day"));
    int year = Integer.parseInt(parts.group("year"));
    if (parts.group("year").length() == 2) {
      year = shortYear(year) && !shortYear(day) ? CENTURY + year : 0;
    }
    if (named == null || year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, named, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean shortYear(int number) {
    return number >= FIRST_SHORT_YEAR && number <= LAST_SHORT_YEAR;
  }

  private static @Nullable LocalTime findTime(Matcher date) {
    return date.group("hh") == null
        ? findTime(date.group("h"), date.group("m"), date.group("s"))
        : findTime(date.group("hh"), date.group("mm"), "0");
  }

  private static @Nullable LocalTime findTime(
      @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
    if (hours == null || minutes == null || seconds == null) {
      return null;
    }
    try {
      return LocalTime.of(
          Integer.parseInt(hours), Integer.parseInt(minutes), Integer.parseInt(seconds));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
