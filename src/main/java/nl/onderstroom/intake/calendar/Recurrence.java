package nl.onderstroom.intake.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * How a series repeats (RFC 5545, 3.3.10), by a library that knows all of it. Ours is only what
 * keeps a hostile rule small: it may ask for every second of a year at once.
 *
 * @param until in the zone of the series; absent where the rule has no end of its own
 */
record Recurrence(RecurrenceRule rule, @Nullable LocalDateTime until) {
  private static final int LONGEST_INTERVAL = 10_000;

  /** Of one period; each hour of a year is fewer. */
  private static final long MOST_AT_ONCE = 10_000;

  private static final String UNTIL = "UNTIL=";

  /**
   * Null for what is no rule, or for one that asks for more than ten thousand meetings at once.
   *
   * @param until reads the end, in the zone of the series: it may be written in another
   */
  static @Nullable Recurrence find(
      String written, Function<String, @Nullable LocalDateTime> until) {
    List<String> parts =
        Arrays.stream(written.strip().toUpperCase(Locale.ROOT).split(";", -1)).toList();
    String end = parts.stream().filter(part -> part.startsWith(UNTIL)).findFirst().orElse(UNTIL);
    LocalDateTime last = end.equals(UNTIL) ? null : until.apply(end.substring(UNTIL.length()));
    if (last == null && !end.equals(UNTIL)) {
      return null;
    }
    try {
      String endless =
          parts.stream().filter(part -> !part.startsWith(UNTIL)).collect(Collectors.joining(";"));
      RecurrenceRule rule = new RecurrenceRule(endless, RfcMode.RFC5545_LAX);
      rule.setInterval(Math.min(rule.getInterval(), LONGEST_INTERVAL));
      boolean countLost = rule.getCount() == null && endless.contains("COUNT=");
      return countLost || atOnce(rule) > MOST_AT_ONCE ? null : new Recurrence(rule, last);
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      return null;
    }
  }

  boolean endless() {
    return rule.getCount() == null && until == null;
  }

  /**
   * The first one always, and then those of the rule; in order.
   *
   * @param horizon where a series without an end is cut off
   * @param most so many at most
   */
  List<LocalDateTime> from(LocalDateTime start, LocalDateTime horizon, int most) {
    Integer count = rule.getCount();
    LocalDateTime end = until == null ? horizon : until;
    LocalDateTime last = count == null || until != null ? end : LocalDateTime.MAX;
    int enough = count == null ? most : Math.min(most, count);
    List<LocalDateTime> found = new ArrayList<>(List.of(start));
    try {
      RecurrenceRuleIterator all = rule.iterator(written(start));
      while (found.size() < enough && all.hasNext()) {
        LocalDateTime at = read(all.nextDateTime());
        if (at.isAfter(last)) {
          break;
        }
        if (at.isAfter(start)) {
          found.add(at);
        }
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      return found; // it gives up on what never comes: a 31st of February
    }
    return found;
  }

  /** How many meetings a period may have, at most. */
  private static long atOnce(RecurrenceRule rule) {
    long days =
        switch (rule.getFreq()) {
          case YEARLY -> 366;
          case MONTHLY -> 31;
          case WEEKLY -> 7;
          default -> 1;
        };
    long most = days;
    for (Part part : List.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)) {
      List<Integer> values = rule.getByPart(part);
      most *= values == null ? 1 : Math.max(1, values.size());
    }
    return most;
  }

  /** Without a zone: it repeats by the clock on the wall. */
  private static DateTime written(LocalDateTime at) {
    return new DateTime(
        at.getYear(),
        at.getMonthValue() - 1,
        at.getDayOfMonth(),
        at.getHour(),
        at.getMinute(),
        at.getSecond());
  }

  private static LocalDateTime read(DateTime at) {
    return LocalDateTime.of(
        at.getYear(),
        at.getMonth() + 1,
        at.getDayOfMonth(),
        at.getHours(),
        at.getMinutes(),
        at.getSeconds());
  }
}
