package nl.onderstroom.intake.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Item;
import nl.onderstroom.intake.Content.ItemKind;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.DeclaredTeam;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.WallClocks;
import org.jspecify.annotations.Nullable;

/**
 * A list of decisions or actions, as teams keep it.
 *
 * <pre>
 * list    = [title row] [team row] heading row, {row}
 *                                                semicolons, commas, tabs or a sheet; any order
 * heading = (decision | action | description, kind), two or more of: number, day, meeting, topic,
 *           owner, due, status
 *         | "what", owner, (due | status)
 *         | "decision / action", two or more of the same
 * kind    = a word for decision or action; other words are left out, and a note says so
 * </pre>
 *
 * {@link HeadingWords} has the words. A row with both a decision and an action is two items. In one
 * column for both, what has an owner or a day to be done by is an action.
 */
public final class Register implements SourceFormat {
  private static final HeadingWords<Column> WORDS = new HeadingWords<>("register", Column.class);
  private static final HeadingWords<ItemKind> KINDS = new HeadingWords<>("kind", ItemKind.class);
  private static final List<Column> SIGNS =
      List.of(
          Column.NUMBER,
          Column.DAY,
          Column.MEETING,
          Column.TOPIC,
          Column.OWNER,
          Column.DUE,
          Column.STATUS);
  private static final int ENOUGH_SIGNS = 2;

  /** What a column is about. */
  enum Column {
    NUMBER,
    KIND,
    EITHER,
    DECISION,
    ACTION,
    WHAT,
    TEXT,
    DAY,
    MEETING,
    TOPIC,
    OWNER,
    DUE,
    STATUS,
    REMARK
  }

  private final SourceFormat talk;

  /**
   * @param talk what comes before it: below a transcript in Word its actions may stand in a table
   */
  public Register(SourceFormat talk) {
    this.talk = talk;
  }

  @Override
  public String id() {
    return "register";
  }

  @Override
  public boolean recognises(SourceText text) {
    return heads(Table.head(text).rows()) && !talk.recognises(text);
  }

  /** Whether one of the first rows heads such a list. */
  static boolean heads(List<Table.Row> rows) {
    return find(rows) != null;
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).rows();
    HeadingWords.Found<Column> heading = Objects.requireNonNull(find(rows));
    List<Table.Row> below = rows.subList(heading.at() + 1, rows.size());
    List<FileNote> notes = new ArrayList<>(WORDS.unknown(rows.get(heading.at())));
    Rows items = new Rows(heading, clocks(text.path(), heading, below), notes);
    below.stream().filter(row -> !row.blank()).forEach(items::take);
    List<Table.Row> above = rows.subList(0, heading.at());
    return Content.listed(
            Content.Kind.REGISTER,
            title(rows, heading.at()),
            List.of(),
            items.items,
            List.of(),
            notes)
        .ofTeam(DeclaredTeam.find(above.stream().map(Register::line).toList()));
  }

  /** Without the cells that say nothing: a spreadsheet has them to its last column. */
  private static String line(Table.Row row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
  }

  private static HeadingWords.@Nullable Found<Column> find(List<Table.Row> rows) {
    return WORDS.among(rows).filter(Register::isHeading).findFirst().orElse(null);
  }

  private static boolean isHeading(HeadingWords.Found<Column> heading) {
    long signs = SIGNS.stream().filter(heading::has).count();
    boolean named = heading.has(Column.DECISION) || heading.has(Column.ACTION);
    boolean kinds =
        heading.has(Column.EITHER) || (heading.has(Column.TEXT) && heading.has(Column.KIND));
    boolean what =
        heading.has(Column.WHAT)
            && heading.has(Column.OWNER)
            && (heading.has(Column.DUE) || heading.has(Column.STATUS));
    boolean small = named && signs > 0 && heading.columns().size() == heading.width();
    return what || small || ((named || kinds) && signs >= ENOUGH_SIGNS);
  }

  private static WallClocks clocks(
      String path, HeadingWords.Found<Column> heading, List<Table.Row> rows) {
    List<String> written =
        rows.stream()
            .flatMap(row -> Stream.of(heading.cell(row, Column.DAY), heading.cell(row, Column.DUE)))
            .toList();
    return WallClocks.of(path, written);
  }

  /** Above the headings; null where nothing stands there. */
  static @Nullable String title(List<Table.Row> rows, int heading) {
    return rows.subList(0, heading).stream()
        .filter(Table.Row::lone)
        .map(row -> row.cell(0))
        .filter(cell -> !cell.startsWith("sep="))
        .findFirst()
        .orElse(null);
  }

  /** Reads row after row. */
  private static final class Rows {
    private final HeadingWords.Found<Column> heading;
    private final WallClocks clocks;
    private final List<FileNote> notes;
    private final List<Item> items = new ArrayList<>();

    Rows(HeadingWords.Found<Column> heading, WallClocks clocks, List<FileNote> notes) {
      this.heading = heading;
      this.clocks = clocks;
      this.notes = notes;
    }

    void take(Table.Row row) {
      String decision = heading.cell(row, Column.DECISION);
      String action = heading.cell(row, Column.ACTION);
      String what = heading.cell(row, Column.WHAT);
      String text = heading.cell(row, Column.TEXT);
      String either = heading.cell(row, Column.EITHER);
      String first =
          Stream.of(text, decision, action, what)
              .filter(cell -> !cell.isEmpty())
              .findFirst()
              .orElse("");
      if (heading.has(Column.KIND) || (!either.isEmpty() && !first.isEmpty())) {
        takeOfKind(row, heading.has(Column.KIND) ? heading.cell(row, Column.KIND) : either, first);
        return;
      }
      if (!either.isEmpty()) {
        add(row, owed(row) ? ItemKind.ACTION : ItemKind.DECISION, either);
        return;
      }
      add(row, ItemKind.DECISION, decision);
      add(row, ItemKind.ACTION, action.isEmpty() ? what : action);
      if (decision.isEmpty() && action.isEmpty() && what.isEmpty()) {
        notes.add(new FileNote(row.line(), "row-without-text"));
      }
    }

    private boolean owed(Table.Row row) {
      return !heading.cell(row, Column.OWNER).isEmpty() || !heading.cell(row, Column.DUE).isEmpty();
    }

    private void takeOfKind(Table.Row row, String kind, String text) {
      ItemKind known = KINDS.findWord(kind);
      if (known == null) {
        notes.add(new FileNote(row.line(), "unknown-kind", Map.of("kind", kind)));
      } else if (text.isEmpty()) {
        notes.add(new FileNote(row.line(), "row-without-text"));
      } else {
        add(row, known, text);
      }
    }

    private void add(Table.Row row, ItemKind kind, String text) {
      if (text.isEmpty()) {
        return;
      }
      items.add(
          new Item(
              row.line(),
              kind,
              heading.findCell(row, Column.NUMBER),
              text,
              findDay(row, Column.DAY),
              heading.findCell(row, Column.MEETING),
              heading.findCell(row, Column.TOPIC),
              heading.findCell(row, Column.OWNER),
              findDay(row, Column.DUE),
              heading.findCell(row, Column.STATUS),
              heading.findCell(row, Column.REMARK)));
    }

    private @Nullable LocalDate findDay(Table.Row row, Column column) {
      return Roster.findDay(heading.cell(row, column), row.line(), clocks, notes);
    }
  }
}
