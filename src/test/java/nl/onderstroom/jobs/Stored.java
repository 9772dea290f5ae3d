package nl.onderstroom.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.store.Table;
import nl.onderstroom.store.TableStore;
import nl.onderstroom.store.Tables;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.ReadingRow;
import org.apache.spark.sql.SparkSession;

/** What a store holds, for a test to look at. */
record Stored(SparkSession session, Path store) {
  <T extends Record> List<T> rows(Table<T> table) {
    return TableStore.open(session, store.toUri()).read(table).collectAsList();
  }

  FileState file(String path) {
    return Objects.requireNonNull(files().get(path), path);
  }

  Map<String, FileState> files() {
    return byKey(Tables.FILE, FileState::path);
  }

  Map<String, MeetingRow> meetings() {
    return byKey(Tables.MEETING, row -> row.team() + "/" + row.meeting());
  }

  Map<String, ?> teams() {
    return byKey(Tables.PUBLICATION, row -> row.team());
  }

  /** Makes it so that a file was refused, and lies in quarantine. */
  void refuse(String path) {
    TableStore tables = TableStore.open(session, store.toUri());
    List<ReadingRow> refused =
        rows(Tables.DOCUMENT).stream()
            .filter(row -> row.path().equals(path))
            .map(
                row ->
                    new ReadingRow(
                        row.path(),
                        row.team(),
                        row.sha256(),
                        row.rules(),
                        null,
                        new Refusal("reader-bug", path, Map.of("format", "x", "exception", "y")),
                        List.of(),
                        List.of(),
                        null))
            .toList();
    tables.merge(Tables.DOCUMENT, session.createDataset(refused, Tables.DOCUMENT.encoder()));
  }

  <T extends Record> Map<String, T> byKey(Table<T> table, Function<T, String> key) {
    return rows(table).stream().collect(Collectors.toMap(key, row -> row));
  }
}
