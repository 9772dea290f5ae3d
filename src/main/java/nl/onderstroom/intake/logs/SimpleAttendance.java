package nl.onderstroom.intake.logs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.intake.notation.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A table of who was there, as people keep it themselves.
 *
 * <pre>
 * table   = heading row, {row}              semicolons, commas or tabs; any order of columns
 * heading = name, (join | leave | duration | present), [e-mail], [role]
 * </pre>
 *
 * More than half of the headings must be known: a tool's own report is not a simple table. Times
 * may lack a date. Then they are of the day in the title above the table; else such intervals stand
 * on 1 January 1970, which a note says; when the meeting's day is known from elsewhere they are
 * moved there, and else they only give the duration.
 */
public final class SimpleAttendance implements SourceFormat {
  private static final Set<Terms> ONE_OF =
      EnumSet.of(Terms.JOIN, Terms.LEAVE, Terms.FIRST_JOIN, Terms.DURATION, Terms.ATTENDED);
  private static final Set<Terms> MOMENTS = EnumSet.of(Terms.JOIN, Terms.LEAVE, Terms.FIRST_JOIN);
  private static final Pattern SECTION = Pattern.compile("\\d\\. \\p{L}[^\\d]*");
  private static final int MOST_TITLES = 5;
  private static final Set<Terms> NONE_OF =
      EnumSet.of(
          Terms.ORIGINAL_NAME,
          Terms.TEXT,
          Terms.ACTION,
          Terms.TIMESTAMP,
          Terms.MEETING_ID,
          Terms.TITLE);

  @Override
  public String id() {
    return "attendance-table";
  }

  @Override
  public boolean recognises(SourceText text) {
    Table table = Table.head(text);
    List<Table.Row> rows = table.rows();
    int first = first(rows);
    if (first == rows.size()
        || rows.subList(0, first).stream().anyMatch(SimpleAttendance::section)) {
      return false;
    }
    Map<Terms, Integer> columns = Terms.columns(rows.get(first));
    return columns.containsKey(Terms.NAME)
        && 2 * columns.size() > rows.get(first).cells().size()
        && ONE_OF.stream().anyMatch(term -> says(term, columns, table.below(first)))
        && NONE_OF.stream().noneMatch(columns::containsKey);
  }

  /** Since which day somebody is a member is not when they came in. */
  private static boolean says(Terms term, Map<Terms, Integer> columns, Table below) {
    Integer column = columns.get(term);
    return column != null && !(MOMENTS.contains(term) && below.days(column));
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).rows();
    int first = first(rows);
    Attendance attendance = new Attendance(text.path());
    AttendanceTable table = attendance.table(rows.get(first), rows.subList(first + 1, rows.size()));
    WallClocks told = attendance.clocksOf(List.of(table));
    LocalDate day = findDay(rows.subList(0, first));
    WallClocks clocks = day == null ? told : told.on(day);
    return attendance.content(attendance.attendees(table, clocks), clocks);
  }

  /** The date in a title above the headings. */
  private static @Nullable LocalDate findDay(List<Table.Row> titles) {
    return titles.stream()
        .map(row -> WrittenDate.findWithin(row.cell(0)))
        .filter(Objects::nonNull)
        .map(LocalDateTime::toLocalDate)
        .findFirst()
        .orElse(null);
  }

  /** The first row that could be headings: above it may be a title or what day it was. */
  private static int first(List<Table.Row> rows) {
    int first = 0;
    while (first < rows.size() && (rows.get(first).blank() || titled(rows, first))) {
      first++;
    }
    return first;
  }

  /** "2. Deelnemers", as Teams numbers them. */
  private static boolean section(Table.Row row) {
    return SECTION.matcher(row.cell(0)).matches();
  }

  private static boolean titled(List<Table.Row> rows, int at) {
    return at < MOST_TITLES && rows.get(at).lone() && Terms.columns(rows.get(at)).isEmpty();
  }
}
