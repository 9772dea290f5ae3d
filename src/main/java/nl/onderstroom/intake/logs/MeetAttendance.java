package nl.onderstroom.intake.logs;

import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;

/**
 * The attendance report of Google Meet, as CSV or from a sheet.
 *
 * <pre>
 * report  = heading row, {row}
 * heading = first name, last name, [e-mail], (duration | time joined | time exited), ...
 * row     = times of the clock without a date; one row a person, from first joining to last leaving
 * </pre>
 *
 * Durations are in minutes, so that a minute's difference says nothing.
 */
public final class MeetAttendance implements SourceFormat {
  @Override
  public String id() {
    return "meet-attendance";
  }

  @Override
  public boolean recognises(SourceText text) {
    Map<Terms, Integer> columns = Table.head(text).headings();
    return columns.containsKey(Terms.FIRST_NAME)
        && columns.containsKey(Terms.LAST_NAME)
        && (columns.containsKey(Terms.DURATION) || columns.containsKey(Terms.FIRST_JOIN))
        && !columns.containsKey(Terms.NAME)
        && !columns.containsKey(Terms.ORIGINAL_NAME)
        && !columns.containsKey(Terms.TITLE);
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).filled();
    Attendance attendance = new Attendance(text.path());
    AttendanceTable people = attendance.table(rows.get(0), rows.subList(1, rows.size()));
    WallClocks clocks = attendance.clocksOf(List.of(people));
    return attendance.content(attendance.attendees(people, clocks), clocks);
  }
}
