package nl.onderstroom.intake.containers;

import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.xml.XmlStream;

/**
 * The rows of one sheet, as lines with a tab between cells.
 *
 * <pre>
 * sheet     = sheetData [mergeCells]
 * sheetData = {row [r] {c [r] [s] [t] [v | is]}}
 * t         = "s" place among the shared texts | "inlineStr" | "str" | "b" | "e" | "d" | "n"
 * r         = of a row its number, of a cell its letters and the number; absent: the next one
 * </pre>
 *
 * A line has the number of its row in Excel. Formulas give what they gave when the file was saved.
 */
final class SheetRows implements XmlStream.Finder {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final List<String> shared;
  private final CellStyles styles;
  private final BoundedText text;
  private final MergedCells merged = new MergedCells();
  private final StringBuilder value = new StringBuilder();

  private int rowsDone;
  private int row;
  private int columnsDone;
  private int column;
  private String type = "n";
  private String style = "0";
  private boolean filled;

  SheetRows(List<String> shared, CellStyles styles, BoundedText text) {
    this.shared = shared;
    this.styles = styles;
    this.text = text;
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "row" -> startRow(attributes.getOrDefault("r", ""));
      case "c" -> startCell(attributes);
      case "v", "t" -> filled = true;
      case "rPh" -> filled = false;
      case "mergeCell" -> merged.see(attributes.getOrDefault("ref", ""));
      default -> {}
    }
  }

  /** The text of the sheet, once it is read. */
  String take() {
    String sheet = text.take();
    if (merged.none()) {
      return sheet;
    }
    merged.fill(sheet, text);
    return text.take();
  }

  @Override
  public void text(String piece) {
    if (filled) {
      value.append(piece);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "c" -> endCell();
      case "v", "t" -> filled = false;
      default -> {}
    }
  }

  /** Rows only go on: what claims to stand above the last one stands below it. */
  private void startRow(String written) {
    int told = number(written, MOST_ROWS);
    row = Math.max(told, row + 1);
    column = 0;
  }

  private void startCell(Map<String, String> attributes) {
    value.setLength(0);
    type = attributes.getOrDefault("t", "n");
    style = attributes.getOrDefault("s", "0");
    column = Math.max(letters(attributes.getOrDefault("r", "")), column + 1);
  }

  private void endCell() {
    String shown = oneLine(shown());
    if (shown.isEmpty() || row > MOST_ROWS || column > MOST_COLUMNS) {
      return;
    }
    if (row > rowsDone) {
      text.add("\n".repeat(rowsDone == 0 ? row - 1 : row - rowsDone));
      rowsDone = row;
      columnsDone = 1;
    }
    text.add("\t".repeat(column - columnsDone));
    text.add(shown);
    columnsDone = column;
  }

  private String shown() {
    String written = value.toString();
    return switch (type) {
      case "s" -> {
        int place = number(written.strip(), shared.size() - 1);
        yield place < 0 || place >= shared.size() ? "" : shared.get(place);
      }
      case "n" -> styles.shown(written.strip(), number(style, Integer.MAX_VALUE - 1));
      case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
      default -> written;
    };
  }

  /** Excel writes a carriage return in a cell as a code. */
  private static String oneLine(String cell) {
    String plain = cell.indexOf('_') < 0 ? cell : cell.replace("_x000D_", " ");
    return plain.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ').strip();
  }

  /** Minus one where it is none, or larger than may be. */
  static int number(String digits, int most) {
    long number = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      number = c < '0' || c > '9' ? -1 : number * 10 + c - '0';
      if (number < 0 || number > most) {
        return -1;
      }
    }
    return (int) number;
  }

  /** The column of {@code AB12}, from 1; 0 where no letters stand there. */
  static int letters(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return column;
  }
}
