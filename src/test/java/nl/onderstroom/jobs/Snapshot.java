package nl.onderstroom.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.json.Json;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.Table;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import org.apache.spark.sql.SparkSession;

/**
 * All that a night leaves: the rows of the tables, without the account of the runs, and the
 * checksums of the files, without what tells of a run or of a transaction.
 */
record Snapshot(Map<String, List<String>> tables, Map<String, String> files) {
  static Snapshot of(SparkSession session, Path store, Path reports) {
    TableStore tables = TableStore.open(session, store.toUri());
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      if (!table.equals(Tables.RUN)) {
        rows.put(table.name(), rows(tables, table));
      }
    }
    Map<String, String> files = new TreeMap<>();
    sums(store.resolve("raw"), files);
    sums(store.resolve("quarantine"), files);
    sums(reports, files);
    files.remove("run.json");
    return new Snapshot(rows, files);
  }

  private static <T extends Record> List<String> rows(TableStore tables, Table<T> table) {
    return tables.read(table).collectAsList().stream().map(Json::line).sorted().toList();
  }

  private static void sums(Path folder, Map<String, String> sums) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        try (var in = Files.newInputStream(file)) {
          sums.put(folder.relativize(file).toString(), RawFiles.checksum(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
