package nl.onderstroom.intake.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderstroom.intake.SourceText;

/**
 * The rows of a delimited file or of a sheet, with their lines. Formats that stand in a table see
 * nothing else of their file, and so read it from either.
 *
 * <p>What comes out of a sheet or a document has tabs between cells. Of a text file, the first line
 * with a tab, semicolon, comma or upright bar tells the delimiter: the tab, else the most frequent.
 * Cells between tabs are taken as they stand, for Teams writes names with commas and titles with
 * quotes in them and quotes nothing, unless all headings are quoted, as Webex does; elsewhere
 * quotes work as {@link CellReader} has it.
 */
public record Table(List<Row> rows) {
  private static final int HEAD_CHARS = 4096;
  private static final String DELIMITERS = "\t;,|";
  private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{1,4}");

  public Table {
    rows = List.copyOf(rows);
  }

  /** A row; {@code line} is where it starts, from 1. */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Empty where the row is shorter. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
      return cells.stream().allMatch(String::isEmpty);
    }

    /** Whether only the first cell says something. */
    public boolean lone() {
      return !cell(0).isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
    }
  }

  public static Table of(SourceText source) {
    return of(source, source.text());
  }

  /** Without those that say nothing. */
  public List<Row> filled() {
    return rows.stream().filter(row -> !row.blank()).toList();
  }

  /** Whether what stands in a column are days: no time of the day and nothing else. */
  public boolean days(int column) {
    return rows.stream()
        .map(row -> row.cell(column))
        .allMatch(cell -> cell.isEmpty() || DAY.matcher(cell).matches());
  }

  /** The rows behind that one. */
  public Table below(int row) {
    return new Table(rows.subList(row + 1, rows.size()));
  }

  /** What the columns are, where the first row that says something is a heading. */
  public Map<Terms, Integer> headings() {
    return rows.stream()
        .filter(row -> !row.blank())
        .findFirst()
        .map(Terms::columns)
        .orElse(Map.of());
  }

  /** The first rows only, for telling formats apart; the last of them may be cut off. */
  public static Table head(SourceText source) {
    return of(source, head(source.text()));
  }

  private static Table of(SourceText source, String text) {
    boolean written = source.layout() == SourceText.Layout.LINES;
    String heading = written ? firstDelimited(head(text)) : "\t";
    char delimiter = delimiter(heading);
    boolean quoted = delimiter != '\t' || (written && allQuoted(heading));
    CellReader cells =
        new CellReader(
            text, delimiter, quoted ? CellReader.Quoting.RFC_4180 : CellReader.Quoting.NONE);
    List<Row> rows = new ArrayList<>();
    while (cells.more()) {
      int line = cells.line();
      List<String> row = cells.next();
      row.replaceAll(Table::cleaned);
      rows.add(new Row(line, row));
    }
    return new Table(rows);
  }

  /** Exports write {@code ="..."} to keep Excel from reading a date into a text. */
  private static String cleaned(String cell) {
    boolean formula = cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2;
    if (formula) {
      return Folding.clean(cell.substring(2, cell.length() - 1));
    }
    boolean quoted = cell.startsWith("\"=\"\"") && cell.endsWith("\"\"\"") && cell.length() > 6;
    return Folding.clean(quoted ? cell.substring(4, cell.length() - 3) : cell);
  }

  private static String head(String text) {
    return text.length() <= HEAD_CHARS ? text : text.substring(0, HEAD_CHARS);
  }

  private static boolean allQuoted(String tabbed) {
    return Stream.of(tabbed.split("\t"))
        .allMatch(cell -> cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\""));
  }

  private static char delimiter(String line) {
    if (line.indexOf('\t') >= 0) {
      return '\t';
    }
    char most = ';';
    for (char delimiter : ",|".toCharArray()) {
      most = count(line, delimiter) > count(line, most) ? delimiter : most;
    }
    return most;
  }

  /** The headings tell best: below them stand commas in numbers and in what people say. */
  private static String firstDelimited(String head) {
    return head.lines()
        .filter(line -> line.chars().anyMatch(c -> DELIMITERS.indexOf(c) >= 0))
        .findFirst()
        .orElse("");
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(letter -> letter == wanted).count();
  }
}
