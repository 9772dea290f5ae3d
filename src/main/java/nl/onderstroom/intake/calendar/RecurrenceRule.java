package nl.onderstroom.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a series repeats (RFC 5545, 3.3.10), as far as meetings use it.
 *
 * <pre>
 * rule = "FREQ=" (DAILY | WEEKLY | MONTHLY | YEARLY) {";" part}
 * part = "INTERVAL=" n | "COUNT=" n | "UNTIL=" moment | "WKST=" day
 *      | "BYDAY=" [sign n] day {","...} | "BYMONTHDAY=" n {","...} | "BYMONTH=" n | "BYSETPOS=" n
 * </pre>
 *
 * @param until in the zone of the series
 */
record RecurrenceRule(
    Frequency frequency,
    int interval,
    @Nullable Integer count,
    @Nullable LocalDateTime until,
    DayOfWeek weekStart,
    List<Weekday> weekdays,
    List<Integer> monthDays,
    List<Integer> months,
    List<Integer> positions) {
  private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}");
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,7}");
  private static final int LONGEST_INTERVAL = 10_000;
  private static final String DAYS = "MOTUWETHFRSASU";
  private static final List<String> PARTS =
      List.of(
          "FREQ",
          "INTERVAL",
          "COUNT",
          "UNTIL",
          "WKST",
          "BYDAY",
          "BYMONTHDAY",
          "BYMONTH",
          "BYSETPOS");

  RecurrenceRule {
    weekdays = List.copyOf(weekdays);
    monthDays = List.copyOf(monthDays);
    months = List.copyOf(months);
    positions = List.copyOf(positions);
  }

  /** How long a period is. */
  enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
  }

  /**
   * A day of the week.
   *
   * @param nth of its month or year, from the end where below zero; zero means each
   */
  record Weekday(int nth, DayOfWeek day) {}

  /**
   * Null for a rule that asks for more than meetings do.
   *
   * @param until reads the end, in the zone of the series
   */
  static @Nullable RecurrenceRule find(
      String written, Function<String, @Nullable LocalDateTime> until) {
    Map<String, String> parts = parts(written);
    String interval = parts.getOrDefault("INTERVAL", "1");
    String count = parts.get("COUNT");
    Frequency frequency = findFrequency(parts.getOrDefault("FREQ", ""));
    String end = parts.get("UNTIL");
    LocalDateTime last = end == null ? null : until.apply(end);
    boolean known = PARTS.containsAll(parts.keySet());
    boolean numbers =
        COUNT.matcher(interval).matches() && (count == null || COUNT.matcher(count).matches());
    if (frequency == null || !known || !numbers || (end != null && last == null)) {
      return null;
    }
    return new RecurrenceRule(
        frequency,
        Math.min(Integer.parseInt(interval), LONGEST_INTERVAL),
        count == null ? null : Integer.valueOf(count),
        last,
        day(parts.getOrDefault("WKST", "MO")),
        weekdays(parts.getOrDefault("BYDAY", "")),
        numbers(parts.getOrDefault("BYMONTHDAY", "")),
        numbers(parts.getOrDefault("BYMONTH", "")),
        numbers(parts.getOrDefault("BYSETPOS", "")));
  }

  private static Map<String, String> parts(String written) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : written.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && !part.startsWith("X-")) {
        parts.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return parts;
  }

  boolean endless() {
    return count == null && until == null;
  }

  /** Whether the parts that only narrow the days of a period leave this one. */
  boolean allows(LocalDate day) {
    boolean month = months.isEmpty() || hasMonth(day.getMonthValue());
    int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
    boolean monthDay =
        monthDays.isEmpty()
            || monthDays.contains(day.getDayOfMonth())
            || monthDays.contains(fromEnd);
    return month && monthDay && (weekdays.isEmpty() || names(day.getDayOfWeek()));
  }

  boolean hasMonth(int month) {
    return months.isEmpty() || months.contains(month);
  }

  boolean names(DayOfWeek day) {
    return weekdays.stream().anyMatch(weekday -> weekday.day() == day);
  }

  private static @Nullable Frequency findFrequency(String written) {
    for (Frequency frequency : Frequency.values()) {
      if (frequency.name().equals(written)) {
        return frequency;
      }
    }
    return null;
  }

  private static DayOfWeek day(String written) {
    int at = DAYS.indexOf(written);
    return at < 0 || at % 2 > 0 || written.length() != 2
        ? DayOfWeek.MONDAY
        : DayOfWeek.of(at / 2 + 1);
  }

  private static List<Weekday> weekdays(String written) {
    List<Weekday> weekdays = new ArrayList<>();
    for (String one : written.split(",", -1)) {
      Matcher weekday = WEEKDAY.matcher(one.strip());
      if (weekday.matches()) {
        String nth = weekday.group(1);
        weekdays.add(new Weekday(nth == null ? 0 : Integer.parseInt(nth), day(weekday.group(2))));
      }
    }
    return weekdays;
  }

  private static List<Integer> numbers(String written) {
    List<Integer> numbers = new ArrayList<>();
    for (String one : written.split(",", -1)) {
      if (NUMBER.matcher(one.strip()).matches()) {
        numbers.add(Integer.valueOf(one.strip()));
      }
    }
    return numbers;
  }
}
