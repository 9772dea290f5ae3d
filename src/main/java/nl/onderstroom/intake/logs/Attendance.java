package nl.onderstroom.intake.logs;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import org.jspecify.annotations.Nullable;

/** An attendance file while it is read: what it says of the meeting, and who was there. */
final class Attendance {
  /** "2026-03-04T09:00:00Z" */
  private static final Pattern GREENWICH = Pattern.compile("\\d ?Z$");

  private static final Duration LONGEST_STAY = Duration.ofHours(24);

  private final String path;
  private final Map<Terms, Table.Row> facts = new EnumMap<>(Terms.class);
  private final Map<Terms, String> values = new EnumMap<>(Terms.class);
  private final List<FileNote> notes = new ArrayList<>();

  Attendance(String path) {
    this.path = path;
  }

  /** A fact about the meeting; the first that the file gives stands. */
  void tell(@Nullable Terms fact, String value, Table.Row row) {
    if (fact != null && !value.isEmpty() && !facts.containsKey(fact)) {
      facts.put(fact, row);
      values.put(fact, value);
    }
  }

  AttendanceTable table(Table.Row heading, List<Table.Row> rows) {
    return AttendanceTable.of(path, heading, rows, notes);
  }

  /** How the file writes times, from its facts and these tables. */
  WallClocks clocksOf(List<AttendanceTable> tables) {
    return clocks(tables.stream().flatMap(table -> table.times().stream()).toList());
  }

  WallClocks clocks(List<String> times) {
    List<String> all = new ArrayList<>(times);
    all.add(value(Terms.START));
    all.add(value(Terms.END));
    WallClocks clocks = WallClocks.of(path, all);
    if (clocks.guessed()) {
      note(null, "date-order-guessed");
    }
    if (all.stream().anyMatch(time -> GREENWICH.matcher(time).find())) {
      note(null, "start-in-greenwich-time");
    }
    return clocks;
  }

  List<Attendee> attendees(AttendanceTable table, WallClocks clocks) {
    return table.attendees(clocks, notes);
  }

  void note(@Nullable Integer line, String code) {
    note(line, code, Map.of());
  }

  void note(@Nullable Integer line, String code, Map<String, String> details) {
    notes.add(new FileNote(line, code, details));
  }

  Content content(List<Attendee> attendees, WallClocks clocks) {
    checkCount(attendees);
    if (attendees.stream()
        .flatMap(attendee -> attendee.intervals().stream())
        .anyMatch(interval -> interval.from().toLocalDate().equals(LocalDate.EPOCH))) {
      note(null, "times-without-date");
    }
    if (attendees.stream().anyMatch(Attendance::endless)) {
      note(null, "presence-implausible");
    }
    return new Content(
        Content.Kind.ATTENDANCE,
        values.get(Terms.TITLE),
        findMoment(Terms.START, clocks),
        findMoment(Terms.END, clocks),
        List.of(),
        attendees,
        List.of(),
        notes);
  }

  private static boolean endless(Attendee attendee) {
    Long present = attendee.presentMs();
    return present != null && present > LONGEST_STAY.toMillis();
  }

  private @Nullable LocalDateTime findMoment(Terms fact, WallClocks clocks) {
    Table.Row row = facts.get(fact);
    LocalDateTime moment = row == null ? null : clocks.find(value(fact));
    if (row != null && moment == null) {
      note(row.line(), "unread-time");
    }
    return moment;
  }

  private void checkCount(List<Attendee> attendees) {
    Table.Row row = facts.get(Terms.COUNT);
    if (row != null && !value(Terms.COUNT).equals(String.valueOf(people(attendees)))) {
      note(row.line(), "count-differs");
    }
  }

  /** One e-mail address is one person; without it, one name. */
  private static int people(List<Attendee> attendees) {
    Set<String> people = new HashSet<>();
    for (Attendee attendee : attendees) {
      String email = attendee.email();
      people.add(Folding.fold(email == null ? attendee.label() : email));
    }
    return people.size();
  }

  private String value(Terms fact) {
    return values.getOrDefault(fact, "");
  }
}
