package nl.onderstroom.intake.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;

/**
 * The attendance report of Webex, of a meeting, event or webinar.
 *
 * <pre>
 * report  = heading row, {row}                one row a stay; each repeats what the meeting was
 * heading = meeting name, [start, end], (name | first name, last name), [e-mail], join, leave, ...
 * </pre>
 *
 * Moments are often wrapped as {@code ="..."}, to keep Excel away from them: see {@link Table}. A
 * report over several meetings gives the first; the rows of others are left out, and a note says
 * so.
 */
public final class WebexAttendance implements SourceFormat {
  @Override
  public String id() {
    return "webex-attendance";
  }

  @Override
  public boolean recognises(SourceText text) {
    Map<Terms, Integer> columns = Table.head(text).headings();
    boolean named = columns.containsKey(Terms.NAME) || columns.containsKey(Terms.LAST_NAME);
    return columns.containsKey(Terms.TITLE)
        && named
        && columns.containsKey(Terms.JOIN)
        && !columns.containsKey(Terms.ORIGINAL_NAME)
        && !columns.containsKey(Terms.MEETING_ID)
        && !columns.containsKey(Terms.TEXT);
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).filled();
    Table.Row heading = rows.get(0);
    Map<Terms, Integer> columns = Terms.columns(heading);
    Attendance attendance = new Attendance(text.path());
    List<Table.Row> own = new ArrayList<>();
    for (Table.Row row : rows.subList(1, rows.size())) {
      if (own.isEmpty() || meeting(columns, row).equals(meeting(columns, own.get(0)))) {
        own.add(row);
      } else {
        attendance.note(
            row.line(),
            "other-meeting",
            Map.of("title", row.cell(columns.getOrDefault(Terms.TITLE, -1))));
      }
    }
    own.stream()
        .limit(1)
        .forEach(
            row -> columns.forEach((fact, column) -> attendance.tell(fact, row.cell(column), row)));
    AttendanceTable people = attendance.table(heading, own);
    WallClocks clocks = attendance.clocksOf(List.of(people));
    return attendance.content(attendance.attendees(people, clocks), clocks);
  }

  /** What tells meetings apart. */
  private static String meeting(Map<Terms, Integer> columns, Table.Row row) {
    return row.cell(columns.getOrDefault(Terms.TITLE, -1))
        + "\n"
        + row.cell(columns.getOrDefault(Terms.START, -1));
  }
}
