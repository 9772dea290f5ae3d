package nl.onderstroom.intake.joining.marks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
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

  /** How long it is on clocks here: the night in which they are put forward is an hour shorter. */
  public static long lengthMs(LocalDateTime from, LocalDateTime to) {
    return Duration.between(from.atZone(HERE), to.atZone(HERE)).toMillis();
  }

  /** What clocks here say so much later. */
  public static LocalDateTime later(LocalDateTime from, long ms) {
    return from.atZone(HERE).plus(Duration.ofMillis(ms)).toLocalDateTime();
  }

  /** The same where the file has local time. */
  public static Content of(Content content) {
    if (content.notes().stream().noneMatch(note -> note.code().equals(NOTED))) {
      return content;
    }
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
        row.intervals().stream()
            .map(stay -> dated(stay) ? new Interval(of(stay.from()), of(stay.to())) : stay)
            .toList();
    return new Attendee(row.label(), row.email(), row.role(), stays, row.presentMs());
  }

  /** Without a day nobody knows whether it is summer. */
  private static boolean dated(Interval stay) {
    return !stay.from().toLocalDate().equals(LocalDate.EPOCH);
  }

  private static @Nullable LocalDateTime findHere(@Nullable LocalDateTime greenwich) {
    return greenwich == null ? null : of(greenwich);
  }
}
