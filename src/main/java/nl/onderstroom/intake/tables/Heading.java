package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.notation.Table;
import org.jspecify.annotations.Nullable;

/**
 * The row of headings of a transcript table.
 *
 * @param row its place in the table, from 0
 * @param columns where each stands; of two alike the first
 * @param units milliseconds a unit, of the columns that say so
 * @param unknown where the columns stand whose headings say nothing to us
 */
record Heading(
    int row, Map<Column, Integer> columns, Map<Column, Integer> units, List<Integer> unknown) {
  /** Above the headings there may be a title, or Excel's {@code sep=;}. */
  private static final int ROWS_TO_SEE = 10;

  private static final Set<Column> TIMES = EnumSet.of(Column.START, Column.END, Column.DURATION);

  Heading {
    columns = new EnumMap<>(columns);
    units = Map.copyOf(units);
    unknown = List.copyOf(unknown);
  }

  /** What a column is about. */
  enum Column {
    START,
    END,
    DURATION,
    SPEAKER,
    TEXT,
    TEAM,
    DATE,
    MEETING,
    /** What we have no use for: numbers of rows, certainties. */
    ASIDE
  }

  /** Null where no row heads a transcript: that takes words, and who said them or when. */
  static @Nullable Heading find(List<Table.Row> rows) {
    for (int i = 0; i < Math.min(rows.size(), ROWS_TO_SEE); i++) {
      Heading heading = of(i, rows.get(i));
      if (heading.has(Column.TEXT) && (heading.has(Column.SPEAKER) || heading.timed())) {
        return heading;
      }
    }
    return null;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** Empty where there is no such column. */
  String cell(Table.Row row, Column column) {
    return row.cell(columns.getOrDefault(column, -1));
  }

  /** The same, where the cells of a column tell what it is. */
  Heading with(Column column, int at) {
    Map<Column, Integer> more = new EnumMap<>(columns);
    more.put(column, at);
    List<Integer> rest = unknown.stream().filter(other -> other != at).toList();
    return new Heading(row, more, units, rest);
  }

  private boolean timed() {
    return has(Column.START) && (has(Column.END) || has(Column.DURATION));
  }

  private static Heading of(int at, Table.Row row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Column, Integer> units = new EnumMap<>(Column.class);
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      HeadingPhrase phrase = HeadingPhrase.of(row.cell(i));
      Column column = phrase.column();
      Integer unit = phrase.unit();
      if (column == null && !row.cell(i).isEmpty()) {
        unknown.add(i);
      } else if (column != null
          && columns.putIfAbsent(column, i) == null
          && unit != null
          && TIMES.contains(column)) {
        units.put(column, unit);
      }
    }
    return new Heading(at, columns, units, unknown);
  }
}
