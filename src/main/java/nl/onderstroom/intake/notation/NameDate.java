package nl.onderstroom.intake.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands in the name of a file or folder.
 *
 * <p>{@code 2026-03-04}, {@code 20260304}, {@code 04-03-2026} (day first), with underscores or dots
 * as well, and Zoom's {@code GMT20240124-202901}, which alone has a time.
 *
 * @param time absent where the name has a date only
 * @param greenwich whether the tool says that it is not local time, so that the date may be one off
 */
public record NameDate(LocalDate date, @Nullable LocalTime time, boolean greenwich) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final Pattern ZOOM =
      Pattern.compile("GMT(\\d{4})(\\d{2})(\\d{2})-(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-_.](\\d{1,2})[-_.](\\d{4})(?!\\d)");

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
    return DAY_FIRST.matcher(YEAR_FIRST.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** Midnight where only the date is known: enough to put meetings in order. */
  public LocalDateTime start() {
    return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
  }

  private static @Nullable NameDate findIn(String name) {
    Matcher zoom = ZOOM.matcher(name);
    if (zoom.find()) {
      LocalDate date = findDate(zoom, 1, 2, 3);
      return date == null ? null : new NameDate(date, findTime(zoom), true);
    }
    LocalDate date = findFirst(YEAR_FIRST.matcher(name), 1, 3);
    if (date == null) {
      date = findFirst(DAY_FIRST.matcher(name), 3, 1);
    }
    return date == null ? null : new NameDate(date, null, false);
  }

  private static @Nullable LocalDate findFirst(Matcher matcher, int year, int day) {
    while (matcher.find()) {
      LocalDate date = findDate(matcher, year, 2, day);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate findDate(MatchResult parts, int year, int month, int day) {
    int inYear = Integer.parseInt(parts.group(year));
    if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(
          inYear, Integer.parseInt(parts.group(month)), Integer.parseInt(parts.group(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime findTime(MatchResult parts) {
    try {
      return LocalTime.of(
          Integer.parseInt(parts.group(4)),
          Integer.parseInt(parts.group(5)),
          Integer.parseInt(parts.group(6)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
