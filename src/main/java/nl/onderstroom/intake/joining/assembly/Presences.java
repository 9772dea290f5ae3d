package nl.onderstroom.intake.joining.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.intake.people.Mention;
import nl.onderstroom.intake.people.People;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Presence;
import org.jspecify.annotations.Nullable;

/** From rows of logs to one presence a person. */
final class Presences {
  private Presences() {}

  /**
   * A row of a log.
   *
   * @param part of the meeting that the log is of
   */
  record Row(String part, String log, Attendee attendee) {}

  /**
   * Sorted by person.
   *
   * @param day where times without a date belong; without it they only give the duration
   */
  static List<Presence> of(List<Row> rows, People people, @Nullable LocalDate day) {
    Map<String, List<Row>> byPerson = new TreeMap<>();
    for (Row row : rows) {
      Attendee attendee = row.attendee();
      String id = people.expectId(new Mention(attendee.label(), attendee.email()));
      byPerson.computeIfAbsent(id, i -> new ArrayList<>()).add(row);
    }
    List<Presence> presences = new ArrayList<>();
    byPerson.forEach((id, stays) -> presences.add(presence(id, stays, day)));
    return presences;
  }

  /**
   * Of who was asked, where nobody kept a log; sorted by person. How long they stayed is not known.
   */
  static List<Presence> of(Event event, People people) {
    return event.expected().stream()
        .map(guest -> people.expectId(mention(guest)))
        .distinct()
        .sorted()
        .map(id -> new Presence(id, null, List.of(), null))
        .toList();
  }

  static Mention mention(Invited guest) {
    return new Mention(guest.label(), guest.email());
  }

  private static Presence presence(String id, List<Row> rows, @Nullable LocalDate day) {
    List<Interval> stays =
        Interval.stitch(rows.stream().flatMap(row -> row.attendee().intervals().stream()).toList());
    String role =
        rows.stream()
            .map(row -> row.attendee().role())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Interval> dated = stays.stream().map(stay -> on(stay, day)).toList();
    return new Presence(
        id, role, day == null && undated(stays) ? List.of() : dated, presentMs(rows, dated));
  }

  /** The union of the stays; of rows that have none, what they say themselves. */
  private static @Nullable Long presentMs(List<Row> rows, List<Interval> stays) {
    Long said = findSaid(rows);
    if (stays.isEmpty()) {
      return said;
    }
    long stitched =
        stays.stream().mapToLong(stay -> HereTime.lengthMs(stay.from(), stay.to())).sum();
    return said == null ? stitched : Math.max(stitched, said);
  }

  /**
   * Rows of one log are one stay each. Two logs of one part say the same twice, so that the longest
   * holds; what is of another part comes on top.
   */
  private static @Nullable Long findSaid(List<Row> rows) {
    Map<String, Map<String, Long>> byPart = new TreeMap<>();
    for (Row row : rows) {
      Long present = row.attendee().presentMs();
      if (row.attendee().intervals().isEmpty() && present != null) {
        byPart
            .computeIfAbsent(row.part(), p -> new TreeMap<>())
            .merge(row.log(), present, Long::sum);
      }
    }
    return byPart.isEmpty()
        ? null
        : Long.valueOf(
            byPart.values().stream().mapToLong(logs -> Collections.max(logs.values())).sum());
  }

  private static boolean undated(List<Interval> stays) {
    return stays.stream().anyMatch(stay -> stay.from().toLocalDate().equals(LocalDate.EPOCH));
  }

  private static Interval on(Interval stay, @Nullable LocalDate day) {
    if (day == null || !stay.from().toLocalDate().equals(LocalDate.EPOCH)) {
      return stay;
    }
    long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
    return new Interval(stay.from().plusDays(days), stay.to().plusDays(days));
  }
}
