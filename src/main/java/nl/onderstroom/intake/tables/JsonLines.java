package nl.onderstroom.intake.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.scan.Lines;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A transcript in JSON Lines: one object a line, as scripts write it.
 *
 * <pre>
 * file   = object LF {object LF}                 two or more
 * object = { key: value, ... }                   keys are read as the headings of a table
 * </pre>
 *
 * {@link Heading} has the words for keys, {@link TranscriptTable} what is made of the rows. A line
 * that is no object is a mistake in the file.
 */
public final class JsonLines implements SourceFormat {
  private static final int LONGEST_LINE_TO_JUDGE = 20_000;
  private static final int ENOUGH_TO_JUDGE = 2;

  @Override
  public String id() {
    return "json-lines";
  }

  @Override
  public boolean recognises(SourceText text) {
    List<Table.Row> rows = new ArrayList<>();
    int at = 0;
    for (Lines lines = new Lines(text.text()); lines.more() && rows.size() < ENOUGH_TO_JUDGE; ) {
      String line = lines.next().strip();
      at++;
      if (!line.isEmpty()) {
        boolean object = line.startsWith("{") && line.endsWith("}");
        Map<String, Object> values =
            object && line.length() <= LONGEST_LINE_TO_JUDGE ? findValues(line) : null;
        if (values == null) {
          return false;
        }
        rows.add(new Table.Row(at, List.copyOf(values.keySet())));
      }
    }
    return rows.size() == ENOUGH_TO_JUDGE && Heading.find(rows.subList(0, 1)) != null;
  }

  @Override
  public Content read(SourceText text) {
    Set<String> keys = new LinkedHashSet<>();
    Map<Integer, Map<String, Object>> objects = new TreeMap<>();
    int at = 0;
    for (Lines lines = new Lines(text.text()); lines.more(); ) {
      String line = lines.next().strip();
      at++;
      if (!line.isEmpty()) {
        Map<String, Object> values = findValues(line);
        if (values == null) {
          throw new UserProblem("broken-json", text.path() + ":" + at);
        }
        keys.addAll(values.keySet());
        objects.put(at, values);
      }
    }
    List<Table.Row> rows = new ArrayList<>(List.of(new Table.Row(1, List.copyOf(keys))));
    objects.forEach((line, values) -> rows.add(row(line, keys, values)));
    return TranscriptTable.read(text.path(), rows);
  }

  private static Table.Row row(int line, Set<String> keys, Map<String, Object> values) {
    return new Table.Row(line, keys.stream().map(key -> cell(values.get(key))).toList());
  }

  private static String cell(@Nullable Object value) {
    return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
  }

  /** Null where the line is no object. */
  @SuppressWarnings("unchecked") // an object of JSON has names for keys
  private static @Nullable Map<String, Object> findValues(String line) {
    try {
      return Json.read(line, Map.class);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
