package nl.onderstroom.intake.notation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.problem.UserProblem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a delimited file or of a sheet, with their lines. Formats that stand in a table see
 * nothing else of their file, and so read it from either.
 *
 * <p>What comes out of a sheet or a document has tabs between cells. Of a text file, the first line
 * with a tab, semicolon or comma tells the delimiter: the tab, else the most frequent. Cells
 * between tabs are taken as they stand, for Teams writes names with commas and titles with quotes
 * in them and quotes nothing; elsewhere quotes work as in RFC 4180, and a quote that is never
 * closed ends with the file.
 */
public record Table(List<Row> rows) {
  private static final int HEAD_CHARS = 4096;

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

  /** The first rows only, for telling formats apart; the last of them may be cut off. */
  public static Table head(SourceText source) {
    return of(source, head(source.text()));
  }

  private static Table of(SourceText source, String text) {
    boolean written = source.layout() == SourceText.Layout.LINES;
    return new Table(written ? parse(source.path(), text) : split(text));
  }

  private static List<Row> split(String text) {
    List<Row> rows = new ArrayList<>();
    for (Lines lines = new Lines(text); lines.more(); ) {
      int line = lines.number();
      rows.add(
          new Row(line, Arrays.stream(lines.next().split("\t", -1)).map(Folding::clean).toList()));
    }
    return rows;
  }

  private static List<Row> parse(String path, String text) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(head(text)))) {
      long line = 1;
      for (CSVRecord row : parser) {
        rows.add(new Row((int) line, Arrays.stream(row.values()).map(Folding::clean).toList()));
        line = Math.max(line, parser.getCurrentLineNumber()) + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UserProblem("broken-table", path, Map.of("line", String.valueOf(rows.size() + 1)));
    }
    return rows;
  }

  private static String head(String text) {
    return text.length() <= HEAD_CHARS ? text : text.substring(0, HEAD_CHARS);
  }

  private static CSVFormat format(String head) {
    var plain = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false);
    String line = firstDelimited(head);
    if (line.indexOf('\t') >= 0) {
      return plain.setDelimiter('\t').setQuote(null).get();
    }
    char delimiter = count(line, ';') >= count(line, ',') ? ';' : ',';
    return plain.setDelimiter(delimiter).setLenientEof(true).setTrailingData(true).get();
  }

  /** The headings tell best: below them stand commas in numbers and in what people say. */
  private static String firstDelimited(String head) {
    return head.lines()
        .filter(line -> line.indexOf('\t') >= 0 || line.indexOf(';') >= 0 || line.indexOf(',') >= 0)
        .findFirst()
        .orElse("");
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(letter -> letter == wanted).count();
  }
}
