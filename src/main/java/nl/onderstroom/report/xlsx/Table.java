package nl.onderstroom.report.xlsx;

import java.util.List;

/**
 * Rows under headings, to be filtered and sorted by the reader.
 *
 * @param name stable and unique in the workbook, letters only; columns get the landmark {@code
 *     name.COLUMN}
 */
public record Table(String name, List<Column> columns, List<List<Entry>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("A row of " + name + " has not " + width + " entries");
    }
  }

  /**
   * @param id of the landmark
   */
  public record Column(String id, String heading, Side side) {
    public static Column text(String id, String heading) {
      return new Column(id, heading, Side.LEFT);
    }

    public static Column number(String id, String heading) {
      return new Column(id, heading, Side.RIGHT);
    }
  }

  /** Where a column lines up: words left, numbers right. */
  public enum Side {
    LEFT,
    RIGHT
  }
}
