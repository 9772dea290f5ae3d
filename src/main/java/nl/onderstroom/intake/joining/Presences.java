package nl.onderstroom.intake.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.intake.Content.Answer;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.people.Mention;
import nl.onderstroom.intake.people.People;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Presence;
import org.jspecify.annotations.Nullable;

/** From rows of logs to one presence a person. */
final class Presences {
  private Presences() {}

  /**
   * Sorted by person.
   *
   * @param day where times without a date belong; without it they only give the duration
   */
  static List<Presence> of(List<Attendee> rows, People people, @Nullable LocalDate day) {
    Map<String, List<Attendee>> byPerson = new TreeMap<>();
    for (Attendee row : rows) {
      String id = people.expectId(new Mention(row.label(), row.email()));
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
    return guests(event).stream()
        .map(guest -> people.expectId(mention(guest)))
        .distinct()
        .sorted()
        .map(id -> new Presence(id, null, List.of(), null))
        .toList();
  }

  /** The people who were asked and did not say that they would stay away. */
  static List<Invited> guests(Event event) {
    return event.invited().stream()
        .filter(guest -> guest.kind() == Guest.PERSON && !guest.label().isBlank())
        .filter(guest -> guest.answer() != Answer.DECLINED && guest.answer() != Answer.DELEGATED)
        .filter(guest -> !guest.optional() || guest.answer() == Answer.ACCEPTED)
        .toList();
  }

  static Mention mention(Invited guest) {
    return new Mention(guest.label(), guest.email());
  }

  private static Presence presence(String id, List<Attendee> rows, @Nullable LocalDate day) {
    List<Interval> stays =
        Interval.stitch(rows.stream().flatMap(row -> row.intervals().stream()).toList());
    String role =
        rows.stream().map(Attendee::role).filter(Objects::nonNull).findFirst().orElse(null);
    return new Presence(
        id,
        role,
        day == null && undated(stays) ? List.of() : stays.stream().map(s -> on(s, day)).toList(),
        presentMs(rows, stays));
  }

  /** The union of the stays; of rows that have none, what they say themselves. */
  private static @Nullable Long presentMs(List<Attendee> rows, List<Interval> stays) {
    List<Long> told =
        rows.stream()
            .filter(row -> row.intervals().isEmpty())
            .map(Attendee::presentMs)
            .filter(Objects::nonNull)
            .toList();
    if (stays.isEmpty() && told.isEmpty()) {
      return null;
    }
    long stitched = stays.stream().mapToLong(Interval::lengthMs).sum();
    long said = told.stream().mapToLong(ms -> ms).sum();
    return Math.max(stitched, said);
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
