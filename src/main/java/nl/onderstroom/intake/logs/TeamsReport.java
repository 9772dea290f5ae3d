package nl.onderstroom.intake.logs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import org.jspecify.annotations.Nullable;

/**
 * The attendance report of Microsoft Teams, since 2021.
 *
 * <pre>
 * report     = section {section}                       cells between tabs, any language
 * section    = title row, {row}, [blank row]
 * title      = digit ". " words | words                the latter in 2021 only: "Meeting Summary"
 * summary    = {word TAB value}                        section 1
 * people     = heading row, {row}                      section 2: one row a person
 * activities = heading row, {row}                      section 3: one row a stay; 2021: below the summary
 * engagement = ...                                     section 4: not read
 * </pre>
 *
 * Section 3 says who was there when. Of someone who stands in section 2 alone, and of a report
 * without section 3, only the total is sure when it is shorter than from first to last.
 */
public final class TeamsReport implements SourceFormat {
  private static final Pattern NUMBERED = Pattern.compile("([1-9])\\. ?\\p{L}.*");
  private static final int PEOPLE = 2;
  private static final int ACTIVITIES = 3;
  private static final int NARROWEST = 3;
  private static final int FEWEST_FACTS = 2;
  private static final Set<Terms> FACTS =
      EnumSet.of(Terms.TITLE, Terms.START, Terms.END, Terms.COUNT);

  @Override
  public String id() {
    return "teams-attendance";
  }

  @Override
  public boolean recognises(SourceText text) {
    Table head = Table.head(text);
    List<Table.Row> rows = head.rows().stream().filter(row -> !row.blank()).toList();
    if (rows.isEmpty() || !rows.get(0).lone()) {
      return false;
    }
    String title = rows.get(0).cell(0);
    boolean summary = Terms.SUMMARY.is(title) || facts(rows) >= FEWEST_FACTS;
    return section(title) == 1
        ? rows.stream().anyMatch(TeamsReport::peopleTitle) && wide(rows)
        : summary && rows.stream().anyMatch(TeamsReport::heading);
  }

  /** Lines of a summary that we know stand above the people, whatever its title is called. */
  private static long facts(List<Table.Row> rows) {
    return rows.stream()
        .takeWhile(row -> !heading(row))
        .filter(row -> row.cells().size() == 2 && fact(row.cell(0)))
        .count();
  }

  @Override
  public Content read(SourceText text) {
    Attendance attendance = new Attendance(text.path());
    Sections sections = new Sections(attendance);
    Table.of(text).rows().forEach(sections::take);
    return sections.content();
  }

  /** The number of a section's title; 0 for any other text. */
  private static int section(String cell) {
    Matcher numbered = NUMBERED.matcher(cell);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
  }

  private static boolean fact(String cell) {
    Terms term = Terms.findHeading(cell);
    return term != null && FACTS.contains(term);
  }

  private static boolean peopleTitle(Table.Row row) {
    int section = row.lone() ? section(row.cell(0)) : 0;
    return section == PEOPLE || section == ACTIVITIES;
  }

  private static boolean wide(List<Table.Row> rows) {
    return rows.stream().anyMatch(row -> row.cells().size() > NARROWEST);
  }

  private static boolean heading(Table.Row row) {
    return row.cells().size() >= NARROWEST && Terms.columns(row).containsKey(Terms.NAME);
  }

  /** Walks through the rows, section after section. */
  private static final class Sections {
    private final Attendance attendance;
    private int section = 1;
    private Table.@Nullable Row people;
    private Table.@Nullable Row activities;
    private final List<Table.Row> peopleRows = new ArrayList<>();
    private final List<Table.Row> activityRows = new ArrayList<>();

    Sections(Attendance attendance) {
      this.attendance = attendance;
    }

    void take(Table.Row row) {
      if (row.blank()) {
        return;
      }
      int next = row.lone() ? section(row.cell(0)) : 0;
      if (next > 0) {
        section = next;
      } else if (section == 1 && heading(row)) {
        section = ACTIVITIES;
        activities = row;
      } else {
        takeInside(row);
      }
    }

    private void takeInside(Table.Row row) {
      if (section == 1) {
        attendance.tell(Terms.findHeading(row.cell(0)), row.cell(1), row);
      } else if (section == PEOPLE && people == null) {
        people = row;
      } else if (section == PEOPLE) {
        peopleRows.add(row);
      } else if (section == ACTIVITIES && activities == null) {
        activities = row;
      } else if (section == ACTIVITIES) {
        activityRows.add(row);
      }
    }

    Content content() {
      AttendanceTable stays = table(activities, activityRows);
      AttendanceTable persons = table(people, peopleRows).beyond(stays);
      WallClocks clocks = attendance.clocksOf(List.of(stays, persons));
      List<Attendee> attendees = new ArrayList<>(attendance.attendees(stays, clocks));
      attendees.addAll(attendance.attendees(persons, clocks));
      return attendance.content(attendees, clocks);
    }

    private AttendanceTable table(Table.@Nullable Row heading, List<Table.Row> rows) {
      return heading == null ? AttendanceTable.EMPTY : attendance.table(heading, rows);
    }
  }
}
