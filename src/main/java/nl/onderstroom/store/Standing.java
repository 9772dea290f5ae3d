package nl.onderstroom.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.json.Json;
import org.apache.hadoop.conf.Configuration;

/**
 * How the tables stood when a run had done all there was to do. While they stand like that, and the
 * rules are the same, the next run need not compare them row by row.
 *
 * @param rules a checksum of the rules the tables were made by
 * @param versions of the tables, by name; a table that was never written has version -1
 */
public record Standing(String rules, Map<String, Long> versions) {
  private static final String NOTE = "standing.json";
  private static final String ENTRY = ".json";

  public Standing {
    versions = new TreeMap<>(versions);
  }

  /** How they stand now. */
  public static Standing now(URI store, Configuration configuration, String rules) {
    Folder folder = Folder.of(store, configuration);
    Map<String, Long> versions = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      if (!table.name().equals(Tables.RUN.name())) {
        versions.put(table.name(), version(folder, table));
      }
    }
    return new Standing(rules, versions);
  }

  /** Whether all was done, and nothing written since. */
  public boolean isDone(URI store, Configuration configuration) {
    Folder folder = Folder.of(store, configuration);
    if (!folder.has(NOTE)) {
      return false;
    }
    try (InputStream in = folder.open(NOTE)) {
      String note = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(note, Standing.class).equals(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) { // another version of the program wrote it
      return false;
    }
  }

  /** Notes that all is done. */
  public void note(URI store, Configuration configuration) {
    byte[] note = Json.pretty(this).getBytes(StandardCharsets.UTF_8);
    Folder.of(store, configuration)
        .write(
            out -> {
              out.write(note);
              return NOTE;
            });
  }

  /** The log of a Delta table has an entry a transaction, named by its number. */
  private static long version(Folder folder, Table<?> table) {
    return folder.names(table.name() + "/_delta_log").stream()
        .filter(name -> name.endsWith(ENTRY))
        .map(name -> name.substring(0, name.length() - ENTRY.length()))
        .filter(name -> name.chars().allMatch(Character::isDigit))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(-1);
  }
}
