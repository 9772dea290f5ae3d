package nl.onderstroom.intake.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.calendar.Clocks.Moment;
import nl.onderstroom.intake.notation.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One {@code VEVENT}: a meeting, the first of a series, or one of a series that was moved.
 *
 * @param recurrenceId which of its series it stands for; absent for the series itself
 * @param version of two with the same uid the higher one holds
 */
record Planned(
    Component event,
    Clocks clocks,
    String uid,
    Moment start,
    Duration length,
    @Nullable Moment recurrenceId,
    long version) {
  private static final Duration DAY = Duration.ofDays(1);

  /** Null where it has no start that can be read. */
  static @Nullable Planned find(Component event) {
    Clocks clocks = new Clocks(event.ofCalendar("X-WR-TIMEZONE"));
    Moment start = findMoment(event, clocks, "DTSTART");
    if (start == null) {
      return null;
    }
    String uid = event.text("UID");
    return new Planned(
        event,
        clocks,
        uid.isEmpty() ? "line " + event.line() : uid,
        start,
        length(event, start, findMoment(event, clocks, "DTEND")),
        findMoment(event, clocks, "RECURRENCE-ID"),
        version(event, clocks));
  }

  /** On its own clock, to compare with the series. */
  @Nullable LocalDateTime findReplaced(Moment seriesStart) {
    return recurrenceId == null ? null : Clocks.in(recurrenceId, seriesStart.zone());
  }

  Event at(LocalDateTime from, @Nullable String series) {
    String title = Folding.clean(event.text("SUMMARY"));
    return new Event(
        uid,
        series,
        title.isEmpty() ? null : title,
        from,
        from.plus(length),
        start.dateOnly(),
        start.zone(),
        status(title),
        Guests.findOrganizer(event),
        event.all("CATEGORIES").flatMap(Property::texts).toList(),
        Guests.of(event));
  }

  /** When the file was made, as far as this event tells; null where it does not. */
  @Nullable LocalDateTime findStamp() {
    Moment stamp = findMoment(event, clocks, "DTSTAMP");
    return stamp == null ? null : stamp.local();
  }

  private EventStatus status(String title) {
    String said = event.text("STATUS");
    String folded = Folding.fold(title);
    boolean cancelled =
        said.equalsIgnoreCase("CANCELLED")
            || event.ofCalendar("METHOD").equalsIgnoreCase("CANCEL")
            || Clocks.words().cancelled().stream().anyMatch(folded::startsWith);
    if (cancelled) {
      return EventStatus.CANCELLED;
    }
    return said.equalsIgnoreCase("TENTATIVE") ? EventStatus.TENTATIVE : EventStatus.PLANNED;
  }

  private static @Nullable Moment findMoment(Component event, Clocks clocks, String name) {
    Property property = event.find(name);
    return property == null ? null : clocks.find(property.value(), property.parameter("TZID"));
  }

  private static Duration length(Component event, Moment start, @Nullable Moment end) {
    Duration length =
        end == null
            ? findDuration(event.text("DURATION"))
            : Duration.between(start.local(), Clocks.in(end, start.zone()));
    if (length == null || length.isNegative()) {
      return start.dateOnly() ? DAY : Duration.ZERO;
    }
    return length;
  }

  private static @Nullable Duration findDuration(String written) {
    try {
      boolean weeks = written.matches("[+]?P\\d{1,4}W");
      return weeks
          ? Duration.ofDays(7L * Integer.parseInt(written.replaceAll("\\D", "")))
          : written.isEmpty() ? null : Duration.parse(written);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The sequence number first, and then the moment of writing. */
  private static long version(Component event, Clocks clocks) {
    String sequence = event.text("SEQUENCE");
    long number = sequence.matches("\\d{1,6}") ? Long.parseLong(sequence) : 0;
    Moment stamp = findMoment(event, clocks, "DTSTAMP");
    long seconds = stamp == null ? 0 : stamp.local().toEpochSecond(ZoneOffset.UTC);
    return (number << 40) + Math.max(0, Math.min(seconds, (1L << 40) - 1));
  }
}
