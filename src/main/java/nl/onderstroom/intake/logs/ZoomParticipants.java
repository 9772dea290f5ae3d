package nl.onderstroom.intake.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import org.jspecify.annotations.Nullable;

/**
 * The participants report of Zoom, of a meeting or a webinar.
 *
 * <pre>
 * report   = [meeting] {part}
 * meeting  = heading row with "Topic" and "Meeting ID" or a start, row of values, [blank row]
 * part     = [title row] heading row with "Name (Original Name)", {row}
 * row      = name, e-mail, [join, leave,] minutes, ...
 * </pre>
 *
 * A summary has minutes only. A webinar has a part for hosts, panelists and attendees each, with a
 * column that says who came. Minutes are rounded up by Zoom and are kept as it wrote them. A list
 * of recordings also begins with a topic, but names nobody.
 */
public final class ZoomParticipants implements SourceFormat {
  @Override
  public String id() {
    return "zoom-participants";
  }

  @Override
  public boolean recognises(SourceText text) {
    boolean meeting = false;
    for (Table.Row row : Table.head(text).rows()) {
      Map<Terms, Integer> columns = Terms.columns(row);
      if (columns.containsKey(Terms.ORIGINAL_NAME)
          || (meeting && columns.containsKey(Terms.NAME) && people(columns))) {
        return columns.size() > 1 && !columns.containsKey(Terms.TEXT);
      }
      meeting |= meeting(columns);
    }
    return false;
  }

  @Override
  public Content read(SourceText text) {
    Attendance attendance = new Attendance(text.path());
    Parts parts = new Parts(attendance);
    Table.of(text).rows().forEach(parts::take);
    return parts.content();
  }

  private static boolean meeting(Map<Terms, Integer> columns) {
    boolean one = columns.containsKey(Terms.MEETING_ID) || columns.containsKey(Terms.START);
    return one && columns.containsKey(Terms.TITLE);
  }

  private static boolean people(Map<Terms, Integer> columns) {
    return columns.containsKey(Terms.DURATION) || columns.containsKey(Terms.JOIN);
  }

  /** Walks through the rows, part after part. */
  private static final class Parts {
    private final Attendance attendance;
    private final List<AttendanceTable> tables = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private @Nullable Map<Terms, Integer> facts;
    private Table.@Nullable Row heading;

    Parts(Attendance attendance) {
      this.attendance = attendance;
    }

    void take(Table.Row row) {
      Map<Terms, Integer> columns = Terms.columns(row);
      boolean names = columns.containsKey(Terms.ORIGINAL_NAME) || columns.containsKey(Terms.NAME);
      if (names && people(columns)) {
        endPart();
        heading = row;
      } else if (heading == null && meeting(columns)) {
        facts = columns;
      } else if (heading == null && facts != null && !row.blank()) {
        tell(facts, row);
        facts = null;
      } else if (heading != null && row.lone() && title(row, heading)) {
        endPart();
      } else if (heading != null) {
        rows.add(row);
      }
    }

    /** Of a next part: a trailing comma behind it, or as many as Excel leaves in a webinar. */
    private static boolean title(Table.Row row, Table.Row heading) {
      return heading.cells().size() > 2
          && (row.cells().size() <= 2 || Terms.ATTENDED.is(heading.cell(0)));
    }

    private void tell(Map<Terms, Integer> columns, Table.Row row) {
      columns.forEach((fact, column) -> attendance.tell(fact, row.cell(column), row));
    }

    private void endPart() {
      if (heading != null) {
        tables.add(attendance.table(heading, rows));
        rows.clear();
        heading = null;
      }
    }

    Content content() {
      endPart();
      WallClocks clocks = attendance.clocksOf(tables);
      List<Attendee> attendees = new ArrayList<>();
      tables.forEach(table -> attendees.addAll(attendance.attendees(table, clocks)));
      return attendance.content(attendees, clocks);
    }
  }
}
