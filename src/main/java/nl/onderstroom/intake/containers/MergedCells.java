package nl.onderstroom.intake.containers;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of one column that somebody merged: what stands in the first goes for all of them, and so
 * for all rows that say something else.
 *
 * <pre>
 * mergeCell = first ":" last         over more columns it is a title, and stays as it is
 * </pre>
 */
final class MergedCells {
  private static final int MOST_RANGES = 10_000;

  /** As many as a sheet may have; ranges that overlap could ask for more. */
  private static final int MOST_ROWS = 1_048_576;

  /** Rows from 1, and the column from 1. */
  private record Range(int column, int first, int last) {}

  private final List<Range> ranges = new ArrayList<>();

  void see(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0 || ranges.size() == MOST_RANGES) {
      return;
    }
    String from = reference.substring(0, colon);
    String to = reference.substring(colon + 1);
    int column = SheetRows.letters(from);
    Range range = new Range(column, row(from), row(to));
    if (column > 0
        && column == SheetRows.letters(to)
        && 0 < range.first()
        && range.first() < range.last()) {
      ranges.add(range);
    }
  }

  boolean none() {
    return ranges.isEmpty();
  }

  /** Writes the sheet once more, filled. */
  void fill(String sheet, BoundedText text) {
    String[] rows = sheet.split("\n", -1);
    int left = MOST_ROWS;
    for (Range range : ranges) {
      String value =
          range.first() > rows.length ? "" : cell(rows[range.first() - 1], range.column());
      int last = Math.min(Math.min(range.last(), rows.length), range.first() + left);
      for (int row = range.first(); row < last && !value.isEmpty(); row++) {
        rows[row] = filled(rows[row], range.column(), value);
      }
      left -= Math.max(0, last - range.first());
    }
    for (int row = 0; row < rows.length; row++) {
      text.add(row == 0 ? "" : "\n");
      text.add(rows[row]);
    }
  }

  private static String cell(String row, int column) {
    String[] cells = row.split("\t", -1);
    return column > cells.length ? "" : cells[column - 1];
  }

  private static String filled(String row, int column, String value) {
    String[] cells = row.split("\t", -1);
    if (row.isBlank() || column > cells.length || !cells[column - 1].isEmpty()) {
      return row;
    }
    cells[column - 1] = value;
    return String.join("\t", cells);
  }

  private static int row(String reference) {
    int at = 0;
    while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
      at++;
    }
    return SheetRows.number(reference.substring(at), MOST_ROWS);
  }
}
