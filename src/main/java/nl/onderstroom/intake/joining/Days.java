package nl.onderstroom.intake.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.onderstroom.intake.notation.NameDate;
import org.jspecify.annotations.Nullable;

/**
 * Lays documents beside each other by their days. The day of each is found once: in a folder of
 * years every log meets every transcript.
 */
final class Days {
  /** Points for the same day; one more where the hours fit too. */
  static final int SAME = 3;

  /** People open the room early, and recordings begin late. */
  private static final Duration AROUND = Duration.ofHours(1);

  private final Map<String, Day> byPath = new HashMap<>();

  /**
   * The day of a document.
   *
   * @param ofFolder only a folder says so, and it may be named after the day of the export
   * @param greenwich the name of the file says that it is not local time: it may be one day off
   */
  private record Day(@Nullable LocalDate date, boolean ofFolder, boolean greenwich) {
    static Day of(DocumentHeader header) {
      LocalDateTime start = header.from();
      if (start != null) {
        return new Day(start.toLocalDate(), false, false);
      }
      NameDate name = NameDate.find(header.path());
      return name == null
          ? new Day(null, true, false)
          : new Day(name.date(), header.findDateInName() == null, name.greenwich());
    }
  }

  /** By the content, else by the name of the file, else by that of its folder. */
  @Nullable LocalDate find(DocumentHeader header) {
    return day(header).date();
  }

  private Day day(DocumentHeader header) {
    return byPath.computeIfAbsent(header.path(), path -> Day.of(header));
  }

  /**
   * Points for the same day, none where one is unknown, below zero for another. The date of a
   * folder counts for, never against.
   */
  int points(DocumentHeader transcript, DocumentHeader log) {
    Day one = day(transcript);
    Day other = day(log);
    if (one.date() == null || other.date() == null) {
      return 0;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
    if (apart == 0) {
      return hours(transcript, log);
    }
    boolean near = apart == 1 && (one.greenwich() || other.greenwich());
    return near || one.ofFolder() || other.ofFolder() ? 0 : -1;
  }

  private static int hours(DocumentHeader transcript, DocumentHeader log) {
    LocalDateTime start = transcript.findBegin();
    LocalDateTime from = log.from();
    LocalDateTime to = log.to();
    if (start == null || from == null || to == null) {
      return SAME;
    }
    boolean within = !start.isBefore(from.minus(AROUND)) && !start.isAfter(to.plus(AROUND));
    return within ? SAME + 1 : transcript.clocked() ? -1 : SAME;
  }
}
