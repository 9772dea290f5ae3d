package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The words above the columns of one kind of list, per language; data in {@code
 * /intake/registers.json}.
 */
final class HeadingWords<C extends Enum<C>> {
  /** Above the headings there may be a title, a date, or Excel's {@code sep=;}. */
  private static final int ROWS_TO_SEE = 10;

  private static final String FILE = "/intake/registers.json";

  private final Class<C> columns;
  private final Map<String, C> byWord = new HashMap<>();

  /** A column and how each language heads it. */
  record Entry(String list, String column, Map<String, List<String>> words) {}

  /**
   * @param list as in the data
   */
  HeadingWords(String list, Class<C> columns) {
    this(list, columns, Map.of());
  }

  /**
   * @param list as in the data
   * @param more words that stand elsewhere in it
   */
  HeadingWords(String list, Class<C> columns, Map<C, List<String>> more) {
    this.columns = columns;
    for (Entry entry : Json.resourceList(FILE, Entry.class)) {
      if (entry.list().equals(list)) {
        C column = Enum.valueOf(columns, entry.column());
        entry.words().values().forEach(ws -> ws.forEach(w -> byWord.put(key(w), column)));
      }
    }
    more.forEach((column, words) -> words.forEach(word -> byWord.put(key(word), column)));
  }

  /**
   * The row of headings of a list.
   *
   * @param at its place among the rows, from 0
   * @param columns where each stands; of two alike the first
   * @param width how many cells say something, known or not
   */
  record Found<C extends Enum<C>>(int at, Map<C, Integer> columns, int width) {
    boolean has(C column) {
      return columns.containsKey(column);
    }

    /** Empty where there is no such column. */
    String cell(Table.Row row, C column) {
      return row.cell(columns.getOrDefault(column, -1));
    }

    /** Null where there is no such column, or nothing in it. */
    @Nullable String findCell(Table.Row row, C column) {
      String cell = cell(row, column);
      return cell.isEmpty() ? null : cell;
    }
  }

  /** Null for a word that is not in the list. */
  @Nullable C findWord(String written) {
    return byWord.get(key(written));
  }

  /** Each of the first rows, as if it were the headings. */
  Stream<Found<C>> among(List<Table.Row> rows) {
    List<Found<C>> found = new ArrayList<>();
    for (int i = 0; i < Math.min(rows.size(), ROWS_TO_SEE); i++) {
      Map<C, Integer> at = new EnumMap<>(columns);
      for (int cell = 0; cell < rows.get(i).cells().size(); cell++) {
        C column = byWord.get(key(rows.get(i).cell(cell)));
        if (column != null) {
          at.putIfAbsent(column, cell);
        }
      }
      int width = (int) rows.get(i).cells().stream().filter(cell -> !cell.isEmpty()).count();
      found.add(new Found<>(i, at, width));
    }
    return found.stream();
  }

  /** Names the headings that say nothing to us. */
  List<FileNote> unknown(Table.Row heading) {
    return heading.cells().stream()
        .filter(cell -> !cell.isEmpty() && !byWord.containsKey(key(cell)))
        .map(cell -> new FileNote(heading.line(), "unknown-column", Map.of("heading", cell)))
        .toList();
  }

  private static String key(String written) {
    return Folding.fold(written.replace("\"", "").replace('_', ' ').replace(":", "").strip());
  }
}
