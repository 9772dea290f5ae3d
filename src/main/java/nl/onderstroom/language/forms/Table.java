package nl.onderstroom.language.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that people edit by hand.
 *
 * <pre>
 * table = { line newline }     line = empty | '#' comment | cell { tab cell }
 * </pre>
 */
public final class Table {
  private Table() {}

  /** The rows of a table that ships in the jar; its absence is a bug. */
  public static List<String[]> resource(String path) {
    InputStream stream = Table.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("Missing in the jar: " + path);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
