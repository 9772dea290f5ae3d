package nl.onderstroom.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days of a series, by its {@link RecurrenceRule}. */
final class Recurrence {
  /** A rule that asks for the 31st of February finds nothing, however long one looks. */
  private static final int MOST_PERIODS = 20_000;

  private final RecurrenceRule rule;
  private final LocalDate first;

  private Recurrence(RecurrenceRule rule, LocalDate first) {
    this.rule = rule;
    this.first = first;
  }

  /**
   * The first one always, and then those of the rule; in order.
   *
   * @param horizon where a series without an end is cut off
   * @param most so many at most
   */
  static List<LocalDateTime> of(
      RecurrenceRule rule, LocalDateTime start, LocalDateTime horizon, int most) {
    Recurrence recurrence = new Recurrence(rule, start.toLocalDate());
    LocalDateTime until = rule.until() == null ? horizon : rule.until();
    LocalDateTime last = rule.count() == null ? until : LocalDateTime.MAX;
    int count = rule.count() == null ? most : Math.min(most, rule.count());
    List<LocalDateTime> found = new ArrayList<>(List.of(start));
    for (int period = 0; period < MOST_PERIODS && found.size() < count; period++) {
      if (recurrence.begin(period).isAfter(last.toLocalDate())) {
        break;
      }
      for (LocalDate day : recurrence.picked(period)) {
        LocalDateTime at = day.atTime(start.toLocalTime());
        if (at.isAfter(start) && !at.isAfter(last) && found.size() < count) {
          found.add(at);
        }
      }
    }
    return found;
  }

  private LocalDate begin(int period) {
    long step = (long) period * rule.interval();
    return switch (rule.frequency()) {
      case DAILY -> first.plusDays(step);
      case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(step);
      case MONTHLY -> first.withDayOfMonth(1).plusMonths(step);
      case YEARLY -> first.withDayOfYear(1).plusYears(step);
    };
  }

  /** Of all days of a period those that the positions ask for. */
  private List<LocalDate> picked(int period) {
    List<LocalDate> days = List.copyOf(days(begin(period)));
    if (rule.positions().isEmpty()) {
      return days;
    }
    TreeSet<LocalDate> picked = new TreeSet<>();
    for (int position : rule.positions()) {
      int at = position > 0 ? position - 1 : days.size() + position;
      if (at >= 0 && at < days.size()) {
        picked.add(days.get(at));
      }
    }
    return List.copyOf(picked);
  }

  private Set<LocalDate> days(LocalDate begin) {
    TreeSet<LocalDate> days = new TreeSet<>();
    switch (rule.frequency()) {
      case DAILY -> days.add(begin);
      case WEEKLY -> addWeek(begin, days);
      case MONTHLY -> addMonth(begin, days);
      case YEARLY -> addYear(begin, days);
    }
    days.removeIf(day -> !rule.allows(day));
    return days;
  }

  private void addWeek(LocalDate begin, Set<LocalDate> days) {
    for (int i = 0; i < 7; i++) {
      LocalDate day = begin.plusDays(i);
      boolean own = rule.weekdays().isEmpty() && day.getDayOfWeek() == first.getDayOfWeek();
      if (own || rule.names(day.getDayOfWeek())) {
        days.add(day);
      }
    }
  }

  private void addYear(LocalDate begin, Set<LocalDate> days) {
    boolean inYear = rule.months().isEmpty() && rule.monthDays().isEmpty();
    if (inYear && !rule.weekdays().isEmpty()) {
      addWeekdays(begin, begin.with(TemporalAdjusters.lastDayOfYear()), days);
      return;
    }
    for (int month = 1; month <= 12; month++) {
      boolean named = inYear ? month == first.getMonthValue() : rule.hasMonth(month);
      if (named) {
        addMonth(begin.withMonth(month), days);
      }
    }
  }

  private void addMonth(LocalDate begin, Set<LocalDate> days) {
    int length = begin.lengthOfMonth();
    if (!rule.monthDays().isEmpty()) {
      for (int day : rule.monthDays()) {
        int at = day > 0 ? day : length + 1 + day;
        if (at >= 1 && at <= length) {
          days.add(begin.withDayOfMonth(at));
        }
      }
    } else if (!rule.weekdays().isEmpty()) {
      addWeekdays(begin, begin.withDayOfMonth(length), days);
    } else if (first.getDayOfMonth() <= length) {
      days.add(begin.withDayOfMonth(first.getDayOfMonth()));
    }
  }

  private void addWeekdays(LocalDate from, LocalDate to, Set<LocalDate> days) {
    for (RecurrenceRule.Weekday weekday : rule.weekdays()) {
      if (weekday.nth() == 0) {
        addAll(weekday.day(), from, to, days);
      } else {
        LocalDate edge = weekday.nth() > 0 ? from : to;
        LocalDate nearest =
            edge.with(
                weekday.nth() > 0
                    ? TemporalAdjusters.nextOrSame(weekday.day())
                    : TemporalAdjusters.previousOrSame(weekday.day()));
        LocalDate day = nearest.plusWeeks(weekday.nth() - Integer.signum(weekday.nth()));
        if (!day.isBefore(from) && !day.isAfter(to)) {
          days.add(day);
        }
      }
    }
  }

  private static void addAll(DayOfWeek weekday, LocalDate from, LocalDate to, Set<LocalDate> days) {
    LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
    while (!day.isAfter(to)) {
      days.add(day);
      day = day.plusWeeks(1);
    }
  }
}
