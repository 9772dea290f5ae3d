package nl.onderstroom.report.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.report.xlsx.Styles.Look;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a sheet from top to bottom on a grid of columns, and alone makes cells: a text is always a
 * string, never a formula, and every row is as high as its longest text asks.
 */
public final class SheetPen {
  /** An empty column at the left lets the page breathe; the grid starts behind it. */
  private static final int MARGIN = 1;

  private static final double MARGIN_WIDTH = 2;
  private static final int WIDTH_UNITS = 256;
  private static final double ROW_HEIGHT = 15;

  /** The format's own limit. */
  private static final double MOST_HEIGHT = 409;

  private static final double FILTER_BUTTON = 1;

  private final XSSFSheet sheet;
  private final EntryWriter writer;
  private final Landmarks landmarks;
  private final List<Runnable> whenAllIsThere;
  private double[] widths = {};
  private int next;

  SheetPen(
      XSSFSheet sheet, EntryWriter writer, Landmarks landmarks, List<Runnable> whenAllIsThere) {
    this.sheet = sheet;
    this.writer = writer;
    this.landmarks = landmarks;
    this.whenAllIsThere = whenAllIsThere;
  }

  /** The widths of the grid, in digits of the standard font. */
  public void columns(double... digits) {
    widths = digits.clone();
    sheet.setColumnWidth(0, (int) (MARGIN_WIDTH * WIDTH_UNITS));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(MARGIN + i, (int) (widths[i] * WIDTH_UNITS));
    }
  }

  /** Stays in view while the reader scrolls. */
  public void title(String title, String subtitle) {
    writer.say(cell(row(32), 0), title, Look.TITLE);
    writer.say(cell(row(18), 0), subtitle, Look.SUBTITLE);
    sheet.createFreezePane(0, next);
    gap();
  }

  public void heading(String text) {
    gap();
    XSSFRow row = row(23);
    IntStream.range(0, widths.length)
        .forEach(i -> writer.say(cell(row, i), i == 0 ? text : "", Look.HEADING));
    row(6);
  }

  public void paragraph(String text) {
    lines(text, Look.PARAGRAPH);
  }

  public void note(String text) {
    lines(text, Look.NOTE);
  }

  public void gap() {
    row(8);
  }

  /** Where a link may lead: the next row. */
  public void landmark(String name) {
    landmarks.put(name, area(next, next, 0));
  }

  /** Headings side by side, each over a number of columns of the grid. */
  public void panelHeader(List<Integer> spans, List<String> headings) {
    double height = ROW_HEIGHT;
    for (int i = 0, at = 0; i < headings.size(); at += spans.get(i++)) {
      double width = width(at, spans.get(i));
      height = Math.max(height, EntryWriter.height(headings.get(i), width, Look.HEADER));
    }
    XSSFRow row = row(height);
    for (int i = 0, at = 0; i < headings.size(); at += spans.get(i++)) {
      String heading = headings.get(i);
      spread(row, at, spans.get(i), Look.HEADER);
      writer.say(row.getCell(MARGIN + at), heading, Look.HEADER);
    }
  }

  /** Entries side by side, each over a number of columns of the grid. */
  public void panel(List<Integer> spans, List<Entry> entries) {
    double height = ROW_HEIGHT;
    for (int i = 0, at = 0; i < entries.size(); at += spans.get(i++)) {
      double width = width(at, spans.get(i));
      height = Math.max(height, EntryWriter.height(entries.get(i), width, Look.CELL));
    }
    XSSFRow row = row(height);
    for (int i = 0, at = 0; i < entries.size(); at += spans.get(i++)) {
      spread(row, at, spans.get(i), Look.CELL);
      writer.write(row.getCell(MARGIN + at), entries.get(i), List.of());
    }
  }

  /** A table that the reader can filter and that has a name. */
  public void table(Table table) {
    int header = next;
    List<String> whys = rows(table);
    if (!table.rows().isEmpty()) {
      new Filter(sheet, table, header, MARGIN).set();
    }
    EntryWriter.explained(whys).forEach(this::note);
  }

  /**
   * The table that the sheet is about: its headings stay in view and stand on every page.
   *
   * @param marks a landmark for each row
   */
  public void mainTable(Table table, List<String> marks) {
    sheet.createFreezePane(0, next + 1);
    sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
    for (int i = 0; i < marks.size(); i++) {
      landmarks.put(marks.get(i), area(next + 1 + i, next + 1 + i, 0));
    }
    table(table);
  }

  /** Rows under headings, without filter. */
  public void grid(Table table) {
    EntryWriter.explained(rows(table)).forEach(this::note);
  }

  /** Charts side by side. */
  public void plots(List<Plot> plots) {
    int first = next;
    int rows = plots.stream().mapToInt(Plot::rows).max().orElse(0);
    IntStream.range(0, rows).forEach(i -> row(ROW_HEIGHT));
    for (Plot plot : plots) {
      int column = MARGIN + plot.first();
      var frame = new CellRangeAddress(first, next, column, column + plot.columns());
      whenAllIsThere.add(() -> new Charts(sheet, landmarks).draw(plot, frame));
    }
    gap();
  }

  /** Colours the cells of a landmark. */
  public void heat(String cells, Heat heat) {
    heat.colour(landmarks.expect(cells));
  }

  /** Colours all cells between two landmarks on one scale. */
  public void heatAll(String first, String last, Heat heat) {
    heat.colour(landmarks.expect(first).upTo(landmarks.expect(last)));
  }

  /** All of it on one page of paper, whatever its length. */
  public void onePage() {
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  CellRangeAddress written() {
    return new CellRangeAddress(0, next - 1, 0, MARGIN + widths.length - 1);
  }

  /** Gives the reasons for its dashes. */
  private List<String> rows(Table table) {
    List<String> whys = EntryWriter.whys(table.rows());
    header(table);
    int first = next;
    for (List<Entry> entries : table.rows()) {
      XSSFRow row = row(heightOf(entries));
      for (int i = 0; i < entries.size(); i++) {
        writer.write(cell(row, i), entries.get(i), whys);
      }
    }
    for (int i = 0; i < table.columns().size() && next > first; i++) {
      landmarks.put(table.name() + "." + table.columns().get(i).id(), area(first, next - 1, i));
    }
    return whys;
  }

  private void header(Table table) {
    List<Table.Column> columns = table.columns();
    double height = ROW_HEIGHT;
    for (int i = 0; i < columns.size(); i++) {
      double width = widths[i] - FILTER_BUTTON;
      height = Math.max(height, EntryWriter.height(columns.get(i).heading(), width, Look.HEADER));
    }
    XSSFRow row = row(height);
    for (int i = 0; i < columns.size(); i++) {
      boolean left = columns.get(i).side() == Table.Side.LEFT;
      writer.say(cell(row, i), columns.get(i).heading(), left ? Look.HEADER : Look.HEADER_NUMBER);
    }
  }

  private double heightOf(List<Entry> entries) {
    double height = ROW_HEIGHT;
    for (int i = 0; i < entries.size(); i++) {
      height = Math.max(height, EntryWriter.height(entries.get(i), widths[i], Look.CELL));
    }
    return height;
  }

  private void lines(String text, Look look) {
    XSSFRow row = row(EntryWriter.height(text, width(0, widths.length), look));
    spread(row, 0, widths.length, look);
    writer.say(row.getCell(MARGIN), text, look);
  }

  private void spread(XSSFRow row, int at, int span, Look look) {
    IntStream.range(at, at + span).forEach(i -> writer.say(cell(row, i), "", look));
    if (span > 1) {
      int index = row.getRowNum();
      int first = MARGIN + at;
      sheet.addMergedRegionUnsafe(new CellRangeAddress(index, index, first, first + span - 1));
    }
  }

  private double width(int at, int span) {
    return IntStream.range(at, at + span).mapToDouble(i -> widths[i]).sum();
  }

  private Landmarks.Area area(int firstRow, int lastRow, int column) {
    int at = MARGIN + column;
    return new Landmarks.Area(sheet, new CellRangeAddress(firstRow, lastRow, at, at));
  }

  private XSSFRow row(double height) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints((float) Math.min(MOST_HEIGHT, height));
    return row;
  }

  private static XSSFCell cell(XSSFRow row, int column) {
    return row.createCell(MARGIN + column);
  }
}
