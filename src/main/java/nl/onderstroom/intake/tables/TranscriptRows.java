package nl.onderstroom.intake.tables;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.spoken.Timing;
import nl.onderstroom.intake.tables.Heading.Column;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * What stands under the headings of a transcript table, seen as a whole.
 *
 * <p>Two exports pasted together have their headings twice. A column that we do not know but that
 * has a clock in every row is a time. Rows of several meetings are no meeting.
 *
 * @param heading with the columns that only their cells tell
 * @param rows without those that say nothing or repeat the headings
 * @param notes about columns and rows
 */
record TranscriptRows(Heading heading, List<Table.Row> rows, List<FileNote> notes) {
  /** Of rows on the average: fewer, and the column has a number for each of them. */
  private static final int ROWS_A_MEETING = 2;

  private static final int NAMED = 5;

  TranscriptRows {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  static TranscriptRows of(String path, Heading found, List<Table.Row> all) {
    Table.Row headings = all.get(found.row());
    List<FileNote> notes = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : all.subList(found.row() + 1, all.size())) {
      if (row.cells().equals(headings.cells())) {
        notes.add(new FileNote(row.line(), "headings-again"));
      } else if (!row.blank()) {
        rows.add(row);
      }
    }
    Heading heading = withTimes(found, rows);
    for (int column : found.unknown()) {
      String code = heading.unknown().contains(column) ? "unknown-column" : "column-of-times";
      Map<String, String> details = Map.of("heading", headings.cell(column));
      notes.add(new FileNote(headings.line(), code, details));
    }
    TranscriptRows transcript = new TranscriptRows(heading, rows, notes);
    transcript.checkOneMeeting(path);
    return transcript;
  }

  /** The day that all rows are of; null where there is none, or more than one. */
  @Nullable LocalDate findDay(String path) {
    List<String> written = distinct(Column.DATE);
    Double number = written.size() == 1 ? CellNumbers.find(written.get(0)) : null;
    if (number != null) {
      return CellNumbers.findDay(number);
    }
    WallClocks days = WallClocks.of(path, written);
    LocalDateTime day = written.size() == 1 ? days.find(written.get(0)) : null;
    return day == null || WallClocks.dateless(written.get(0)) ? null : day.toLocalDate();
  }

  /** The team that all rows are of; null where there is none, or more than one. */
  @Nullable String findTeam() {
    return DeclaredTeam.findOne(rows.stream().map(row -> heading.cell(row, Column.TEAM)));
  }

  private void checkOneMeeting(String path) {
    List<String> meetings = distinct(Column.MEETING);
    if (meetings.size() > 1 && meetings.size() * ROWS_A_MEETING <= rows.size()) {
      String named = String.join(", ", meetings.subList(0, Math.min(NAMED, meetings.size())));
      throw new UserProblem(
          "several-meetings",
          path,
          Map.of("meetings", named, "count", String.valueOf(meetings.size())));
    }
  }

  private List<String> distinct(Column column) {
    return rows.stream()
        .map(row -> heading.cell(row, column))
        .filter(cell -> !cell.isEmpty())
        .map(Folding::clean)
        .distinct()
        .toList();
  }

  private static Heading withTimes(Heading found, List<Table.Row> rows) {
    Heading heading = found;
    for (int column : found.unknown()) {
      if (clocks(rows, column)) {
        Column next = !heading.has(Column.START) ? Column.START : Column.END;
        heading = heading.has(next) ? heading : heading.with(next, column);
      }
    }
    return heading;
  }

  private static boolean clocks(List<Table.Row> rows, int column) {
    List<String> cells =
        rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> cell.indexOf(':') > 0 && Timing.findClock(cell) != null);
  }
}
