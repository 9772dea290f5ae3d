package nl.onderstroom.intake.logs;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.notation.Attended;
import nl.onderstroom.intake.notation.Durations;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.model.Interval;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/** Rows of people under one row of headings. */
record AttendanceTable(Map<Terms, Integer> columns, List<Table.Row> rows) {
  /**
   * First joining and last leaving differ this much from the duration at most, or there is more.
   */
  private static final Duration ROUNDING = Duration.ofSeconds(2);

  /** Where the clocks have no seconds. */
  private static final Duration ROUNDING_OF_MINUTES = Duration.ofMinutes(1);

  static final AttendanceTable EMPTY = new AttendanceTable(Map.of(), List.of());

  /** Takes the headings apart; what they do not say becomes a note, names they must have. */
  static AttendanceTable of(
      String path, Table.Row heading, List<Table.Row> rows, List<FileNote> notes) {
    Map<Terms, Integer> columns = Terms.columns(heading);
    if (!named(columns)) {
      throw new UserProblem(
          "no-name-column",
          path + ":" + heading.line(),
          Map.of("headings", String.join(", ", heading.cells())));
    }
    for (String cell : heading.cells()) {
      if (!cell.isEmpty() && Terms.findHeading(cell) == null) {
        notes.add(new FileNote(heading.line(), "unknown-column", Map.of("heading", cell)));
      }
    }
    return new AttendanceTable(columns, rows.stream().filter(row -> !row.blank()).toList());
  }

  private static boolean named(Map<Terms, Integer> columns) {
    return columns.containsKey(Terms.NAME)
        || columns.containsKey(Terms.ORIGINAL_NAME)
        || columns.containsKey(Terms.LAST_NAME);
  }

  /** The rows of those who do not stand in the other table. */
  AttendanceTable beyond(AttendanceTable other) {
    Set<String> there = other.rows.stream().map(other::key).collect(Collectors.toSet());
    return new AttendanceTable(
        columns, rows.stream().filter(row -> !there.contains(key(row))).toList());
  }

  /** All that stands in columns of times. */
  List<String> times() {
    return rows.stream().flatMap(row -> Stream.of(join(row), leave(row))).toList();
  }

  List<Attendee> attendees(WallClocks clocks, List<FileNote> notes) {
    List<Attendee> attendees = new ArrayList<>();
    for (Table.Row row : rows) {
      if (name(row).isEmpty()) {
        notes.add(new FileNote(row.line(), "row-without-name"));
      } else if (totals(row)) {
        notes.add(new FileNote(row.line(), "row-of-totals"));
      } else if (Terms.YES.is(cell(row, Terms.WAITING))) {
        notes.add(new FileNote(row.line(), "waiting-room"));
      } else if (attended(row, notes)) {
        attendees.add(attendee(row, clocks, notes));
      }
    }
    return attendees;
  }

  /** As the column says; where it says nothing that we know, the times do. */
  private boolean attended(Table.Row row, List<FileNote> notes) {
    Attended attended = Attended.of(cell(row, Terms.ATTENDED));
    boolean timed = !join(row).isEmpty() || !cell(row, Terms.DURATION).isEmpty();
    if (attended == Attended.UNREAD && !timed) {
      notes.add(
          new FileNote(
              row.line(), "unread-attended", Map.of("written", cell(row, Terms.ATTENDED))));
    }
    return switch (attended) {
      case YES -> true;
      case NO -> false;
      case UNREAD -> timed;
      case BLANK -> timed || !answered();
    };
  }

  /** Whether the column of who was there was filled in. */
  private boolean answered() {
    return rows.stream().anyMatch(row -> !cell(row, Terms.ATTENDED).isBlank());
  }

  /** "Totaal" or "Aantal aanwezigen" under the names, of whom nothing is said but a number. */
  private boolean totals(Table.Row row) {
    String name = name(row);
    int space = name.indexOf(' ');
    boolean words =
        space > 0 && name.substring(space).equals(name.substring(space).toLowerCase(Locale.ROOT));
    return (Terms.TOTAL.is(name) || (words && Terms.TOTAL.is(name.substring(0, space))))
        && findEmail(row) == null
        && join(row).isEmpty()
        && leave(row).isEmpty();
  }

  private Attendee attendee(Table.Row row, WallClocks clocks, List<FileNote> notes) {
    String written = cell(row, Terms.DURATION);
    Long duration = Durations.find(written);
    if (duration == null && !written.isEmpty()) {
      notes.add(new FileNote(row.line(), "unread-duration"));
    }
    Interval interval = findInterval(row, duration, clocks, notes);
    if (interval != null && rejoined(interval, duration)) {
      notes.add(new FileNote(row.line(), "rejoins-unknown"));
      interval = null;
    }
    Long present =
        duration == null && interval != null ? Long.valueOf(interval.lengthMs()) : duration;
    return new Attendee(
        name(row),
        findEmail(row),
        findFilled(cell(row, Terms.ROLE)),
        interval == null ? List.of() : List.of(interval),
        present);
  }

  private @Nullable Interval findInterval(
      Table.Row row, @Nullable Long duration, WallClocks clocks, List<FileNote> notes) {
    if (join(row).isEmpty() && leave(row).isEmpty()) {
      return null;
    }
    LocalDateTime join = clocks.find(join(row));
    LocalDateTime leave = clocks.find(leave(row));
    if (join != null && leave == null && duration != null) {
      leave = join.plus(Duration.ofMillis(duration));
    }
    if (join == null || leave == null) {
      notes.add(new FileNote(row.line(), "unread-time"));
      return null;
    }
    if (leave.isBefore(join) && WallClocks.dateless(leave(row))) {
      leave = leave.plusDays(1); // Without dates, a meeting that passes midnight seems to go back.
    }
    if (leave.isBefore(join)) {
      notes.add(new FileNote(row.line(), "leave-before-join"));
      return null;
    }
    return new Interval(join, leave);
  }

  /** Only between the first joining and the last leaving can there be more than one stay. */
  private boolean rejoined(Interval interval, @Nullable Long duration) {
    return columns.containsKey(Terms.FIRST_JOIN)
        && duration != null
        && interval.lengthMs() - duration > rounding(interval).toMillis();
  }

  private static Duration rounding(Interval interval) {
    boolean whole = interval.from().getSecond() == 0 && interval.to().getSecond() == 0;
    return whole ? ROUNDING_OF_MINUTES : ROUNDING;
  }

  private @Nullable String findEmail(Table.Row row) {
    String email = findFilled(cell(row, Terms.EMAIL));
    String user = cell(row, Terms.USER_ID);
    return email == null && user.indexOf('@') > 0 ? user : email;
  }

  private String key(Table.Row row) {
    String email = findEmail(row);
    return Folding.fold(email == null ? name(row) : email);
  }

  private String name(Table.Row row) {
    String original = cell(row, Terms.ORIGINAL_NAME);
    String name = original.isEmpty() ? cell(row, Terms.NAME) : original;
    return name.isEmpty()
        ? Stream.of(Terms.FIRST_NAME, Terms.NAME_PARTICLE, Terms.LAST_NAME)
            .map(part -> cell(row, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : name;
  }

  private String join(Table.Row row) {
    String join = cell(row, Terms.JOIN);
    return join.isEmpty() ? cell(row, Terms.FIRST_JOIN) : join;
  }

  private String leave(Table.Row row) {
    String leave = cell(row, Terms.LEAVE);
    return leave.isEmpty() ? cell(row, Terms.LAST_LEAVE) : leave;
  }

  private String cell(Table.Row row, Terms term) {
    return row.cell(columns.getOrDefault(term, -1));
  }

  private static @Nullable String findFilled(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
