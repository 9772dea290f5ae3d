package nl.onderstroom.intake.tables;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Member;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which team, and in what role.
 *
 * <pre>
 * roster  = [title row] heading row, {row}       semicolons, commas, tabs or a sheet; any order
 * heading = (name | first name, last name), (team | role), [e-mail], [from], [until]
 * </pre>
 *
 * {@link HeadingWords} has the words. Where a column says when somebody came in or what was said,
 * the file is something else. Somebody with two roles has two rows.
 */
public final class Roster implements SourceFormat {
  private static final HeadingWords<Column> WORDS =
      new HeadingWords<>("roster", Column.class, Map.of(Column.TEAM, DeclaredTeam.rosterWords()));

  /** Columns of logs and of transcripts. */
  private static final Set<Terms> NONE_OF =
      EnumSet.complementOf(
          EnumSet.of(
              Terms.NAME,
              Terms.FIRST_NAME,
              Terms.NAME_PARTICLE,
              Terms.LAST_NAME,
              Terms.EMAIL,
              Terms.USER_ID,
              Terms.ROLE,
              Terms.IGNORED));

  /** Columns of logs with times of the day in them, and of rosters with days. */
  private static final Set<Terms> DAYS = EnumSet.of(Terms.JOIN, Terms.LEAVE);

  /** What a column is about. */
  enum Column {
    NAME,
    FIRST_NAME,
    NAME_PARTICLE,
    LAST_NAME,
    EMAIL,
    TEAM,
    ROLE,
    FROM,
    UNTIL
  }

  @Override
  public String id() {
    return "roster";
  }

  @Override
  public boolean recognises(SourceText text) {
    Table table = Table.head(text);
    List<Table.Row> rows = table.rows();
    HeadingWords.Found<Column> heading = find(rows);
    return heading != null
        && !logs(rows.get(heading.at()), table.below(heading.at()))
        && Heading.find(rows) == null
        && !Register.heads(rows);
  }

  /** Whether it says when people came and went; a day says since when they are a member. */
  private static boolean logs(Table.Row heading, Table below) {
    return Terms.columns(heading).entrySet().stream()
        .filter(column -> NONE_OF.contains(column.getKey()))
        .anyMatch(column -> !DAYS.contains(column.getKey()) || !below.days(column.getValue()));
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).rows();
    HeadingWords.Found<Column> heading = Objects.requireNonNull(find(rows));
    List<Table.Row> below = rows.subList(heading.at() + 1, rows.size());
    List<FileNote> notes = new ArrayList<>(WORDS.unknown(rows.get(heading.at())));
    WallClocks clocks =
        WallClocks.of(
            text.path(),
            below.stream()
                .flatMap(
                    r -> Stream.of(heading.cell(r, Column.FROM), heading.cell(r, Column.UNTIL)))
                .toList());
    List<Member> members = new ArrayList<>();
    for (Table.Row row : below) {
      String name = name(heading, row);
      if (!name.isEmpty()) {
        members.add(member(name, heading, row, clocks, notes));
      } else if (!row.blank()) {
        notes.add(new FileNote(row.line(), "row-without-name"));
      }
    }
    return Content.listed(
        Content.Kind.ROSTER,
        Register.title(rows, heading.at()),
        List.of(),
        List.of(),
        members,
        notes);
  }

  private static HeadingWords.@Nullable Found<Column> find(List<Table.Row> rows) {
    return WORDS
        .among(rows)
        .filter(
            heading ->
                (heading.has(Column.NAME) || heading.has(Column.LAST_NAME))
                    && (heading.has(Column.TEAM) || heading.has(Column.ROLE)))
        .findFirst()
        .orElse(null);
  }

  private static String name(HeadingWords.Found<Column> heading, Table.Row row) {
    String name = heading.cell(row, Column.NAME);
    return name.isEmpty()
        ? Stream.of(Column.FIRST_NAME, Column.NAME_PARTICLE, Column.LAST_NAME)
            .map(part -> heading.cell(row, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : name;
  }

  private static Member member(
      String name,
      HeadingWords.Found<Column> heading,
      Table.Row row,
      WallClocks clocks,
      List<FileNote> notes) {
    return new Member(
        name,
        heading.findCell(row, Column.EMAIL),
        heading.findCell(row, Column.TEAM),
        heading.findCell(row, Column.ROLE),
        findDay(heading.cell(row, Column.FROM), row.line(), clocks, notes),
        findDay(heading.cell(row, Column.UNTIL), row.line(), clocks, notes));
  }

  /** Null where nothing is written, or what is written is no day; then a note says so. */
  static @Nullable LocalDate findDay(
      String written, int line, WallClocks clocks, List<FileNote> notes) {
    LocalDateTime moment = written.isEmpty() ? null : clocks.find(written);
    if (moment != null && !moment.toLocalDate().equals(LocalDate.EPOCH)) {
      return moment.toLocalDate();
    }
    if (!written.isEmpty()) {
      notes.add(new FileNote(line, "unread-date", Map.of("written", written)));
    }
    return null;
  }
}
