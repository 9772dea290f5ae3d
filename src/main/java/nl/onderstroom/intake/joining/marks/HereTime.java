package nl.onderstroom.intake.joining.marks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Document;
import nl.onderstroom.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * World time on the clocks of the people here. Some files have it and others of the same meeting do
 * not: in summer they are two hours apart, and would seem to be of two meetings.
 */
public final class HereTime {
  /** Where the people are whose files these are; its summer time included. */
  public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private static final String NOTED = "start-in-greenwich-time";

  private HereTime() {}

  public static LocalDateTime of(LocalDateTime greenwich) {
    return greenwich.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE).toLocalDateTime();
  }

  /**
   * How long it is on clocks here: the night in which they are put forward is an hour shorter. A
   * clock that shows the hour that is not there was not put forward.
   */
  public static long lengthMs(LocalDateTime from, LocalDateTime to) {
    boolean shown = shown(from) && shown(to);
    return (shown
            ? Duration.between(from.atZone(HERE), to.atZone(HERE))
            : Duration.between(from, to))
        .toMillis();
  }

  /** What clocks here say so much later. */
  public static LocalDateTime later(LocalDateTime from, long ms) {
    return from.atZone(HERE).plus(Duration.ofMillis(ms)).toLocalDateTime();
  }

  private static boolean shown(LocalDateTime clock) {
    return !HERE.getRules().getValidOffsets(clock).isEmpty();
  }

  /** The same where the file has local time. */
  public static Document of(Document document) {
    Content content = document.content();
    return content.notes().stream().anyMatch(note -> note.code().equals(NOTED))
        ? document.with(here(content))
        : document;
  }

  private static Content here(Content content) {
    return new Content(
        content.kind(),
        content.title(),
        content.team(),
        findHere(content.start()),
        findHere(content.end()),
        content.lines(),
        content.attendees().stream().map(HereTime::here).toList(),
        content.chat(),
        content.events(),
        content.items(),
        content.members(),
        content.notes());
  }

  private static Attendee here(Attendee row) {
    List<Interval> stays =
        row.intervals().stream().map(stay -> dated(stay) ? here(stay) : stay).toList();
    return new Attendee(row.label(), row.email(), row.role(), stays, row.presentMs());
  }

  /**
   * A stay that crosses the hour that clocks have twice may seem to end before it begins: it keeps
   * its end and its length.
   */
  private static Interval here(Interval stay) {
    LocalDateTime from = of(stay.from());
    LocalDateTime to = of(stay.to());
    Duration length = Duration.ofMillis(stay.lengthMs());
    boolean kept = lengthMs(from, to) >= length.toMillis();
    return new Interval(kept ? from : to.minus(length), to);
  }

  /** Without a day nobody knows whether it is summer. */
  private static boolean dated(Interval stay) {
    return !stay.from().toLocalDate().equals(LocalDate.EPOCH);
  }

  /** Midnight stands for a time that nobody knows: the day is the same here. */
  private static @Nullable LocalDateTime findHere(@Nullable LocalDateTime greenwich) {
    return greenwich == null || greenwich.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? greenwich
        : of(greenwich);
  }
}
