package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The row of headings of a transcript table; its words are data, in {@code
 * /intake/transcript-columns.json}.
 *
 * <pre>
 * heading = words [unit]             "Start (s)", "start_ms", "startTime", "eind in seconden"
 * </pre>
 *
 * @param row its place in the table, from 0
 * @param columns where each stands; of two alike the first
 * @param units milliseconds a unit, of the columns that say so
 */
record Heading(int row, Map<Column, Integer> columns, Map<Column, Integer> units) {
  /** Above the headings there may be a title, or Excel's {@code sep=;}. */
  private static final int ROWS_TO_SEE = 10;

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Words WORDS = Json.resource("/intake/transcript-columns.json", Words.class);
  private static final Map<String, Column> BY_WORD = byWord();
  private static final Set<Column> TIMES = EnumSet.of(Column.START, Column.END, Column.DURATION);

  /** What a column is about. */
  enum Column {
    START,
    END,
    DURATION,
    SPEAKER,
    TEXT,
    TEAM
  }

  /** The data: words of columns, and milliseconds a unit. */
  record Words(Map<Column, List<String>> columns, Map<String, Integer> units) {}

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

  /** Columns that nobody knows though clocks stand in them: their times are lost. */
  List<FileNote> unread(List<Table.Row> all) {
    List<FileNote> notes = new ArrayList<>();
    Table.Row heads = all.get(row);
    for (int i = 0; i < heads.cells().size(); i++) {
      int at = i;
      boolean clocks =
          !columns.containsValue(at)
              && all.stream()
                  .skip(row + 1L)
                  .limit(ROWS_TO_SEE)
                  .anyMatch(each -> CLOCK.matcher(each.cell(at)).lookingAt());
      if (clocks && !heads.cell(at).isEmpty()) {
        Map<String, String> details = Map.of("heading", heads.cell(at));
        notes.add(new FileNote(heads.line(), "unknown-column", details));
      }
    }
    return notes;
  }

  private boolean timed() {
    return has(Column.START) && (has(Column.END) || has(Column.DURATION));
  }

  private static Heading of(int at, Table.Row row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Column, Integer> units = new EnumMap<>(Column.class);
    for (int i = 0; i < row.cells().size(); i++) {
      String words = words(row.cell(i));
      int last = words.lastIndexOf(' ');
      Integer unit = WORDS.units().get(words.substring(last + 1));
      String bare = unit == null || last < 0 ? words : words.substring(0, last);
      String name = bare.endsWith(" in") ? bare.substring(0, bare.length() - 3) : bare;
      Column column = BY_WORD.get(name);
      if (column != null && columns.putIfAbsent(column, i) == null && unit != null) {
        units.put(column, unit);
      }
    }
    units.keySet().retainAll(TIMES);
    return new Heading(at, columns, units);
  }

  /** Small letters, with one space where there are capitals, brackets or underscores. */
  private static String words(String heading) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean hump = i > 0 && Character.isLowerCase(heading.charAt(i - 1));
      spaced.append(Character.isUpperCase(c) && hump ? " " : "");
      spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    String folded = Folding.fold(spaced.toString());
    return String.join(
        " ", Arrays.stream(folded.split(" ", -1)).filter(w -> !w.isEmpty()).toList());
  }

  private static Map<String, Column> byWord() {
    Map<String, Column> byWord = new HashMap<>();
    WORDS.columns().forEach((column, words) -> words.forEach(word -> byWord.put(word, column)));
    return byWord;
  }
}
