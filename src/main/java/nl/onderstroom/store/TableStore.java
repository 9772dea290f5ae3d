package nl.onderstroom.store;

import io.delta.tables.DeltaTable;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderstroom.spark.RecordEncoders;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The Delta tables under one folder. Every write is one transaction: a reader, and a run after a
 * crash, sees it whole or not at all.
 */
public final class TableStore {
  private final SparkSession session;
  private final URI root;

  private TableStore(SparkSession session, URI root) {
    this.session = session;
    this.root = root;
  }

  public static TableStore open(SparkSession session, URI root) {
    return new TableStore(session, root);
  }

  /** The rows as they stand now; none when the table was never written. */
  public <T extends Record> Dataset<T> read(Table<T> table) {
    return exists(table)
        ? session.read().format("delta").load(path(table)).as(table.encoder())
        : session.emptyDataset(table.encoder());
  }

  /** Some columns of a table, as the record that names them. */
  public <R extends Record> Dataset<R> columns(Table<?> table, Class<R> part) {
    Encoder<R> encoder = RecordEncoders.of(part);
    return exists(table)
        ? session
            .read()
            .format("delta")
            .load(path(table))
            .selectExpr(encoder.schema().fieldNames())
            .as(encoder)
        : session.emptyDataset(encoder);
  }

  /** Adds the rows, each in the place of the one with its keys. No rows, no transaction. */
  public <T extends Record> void merge(Table<T> table, Dataset<T> rows) {
    ensure(table);
    DeltaTable.forPath(session, path(table))
        .as("old")
        .merge(rows.toDF().as("new"), sameKeys(table))
        .whenMatched()
        .updateAll()
        .whenNotMatched()
        .insertAll()
        .execute();
  }

  /**
   * Takes away the rows with these keys.
   *
   * @param keys holds the key columns of the table
   */
  public void delete(Table<?> table, Dataset<Row> keys) {
    DeltaTable.forPath(session, path(table))
        .as("old")
        .merge(keys.as("new"), sameKeys(table))
        .whenMatched()
        .delete()
        .execute();
  }

  /** Puts the rows in the place of all rows of these teams. */
  public <T extends Record> void replace(Table<T> table, List<String> teams, Dataset<T> rows) {
    ensure(table);
    rows.toDF()
        .coalesce(1)
        .write()
        .format("delta")
        .mode(SaveMode.Overwrite)
        .option("replaceWhere", ofTeams(teams))
        .save(path(table));
  }

  /** Adds a row whose keys are new. */
  public <T extends Record> void append(Table<T> table, T row) {
    ensure(table);
    session
        .createDataset(List.of(row), table.encoder())
        .toDF()
        .coalesce(1)
        .write()
        .format("delta")
        .mode(SaveMode.Append)
        .save(path(table));
  }

  public boolean exists(Table<?> table) {
    return DeltaTable.isDeltaTable(session, path(table));
  }

  private void ensure(Table<?> table) {
    if (!exists(table)) {
      var creation =
          DeltaTable.createIfNotExists(session)
              .location(path(table))
              .addColumns(table.encoder().schema().asNullable());
      (table.partition() == null ? creation : creation.partitionedBy(table.partition())).execute();
    }
  }

  private String path(Table<?> table) {
    return new Path(new Path(root), table.name()).toString();
  }

  private static String sameKeys(Table<?> table) {
    return table.keys().stream()
        .map(key -> "old.`" + key + "` <=> new.`" + key + "`")
        .collect(Collectors.joining(" AND "));
  }

  private static String ofTeams(List<String> teams) {
    return teams.stream()
        .map(team -> "'" + team.replace("\\", "\\\\").replace("'", "\\'") + "'")
        .collect(Collectors.joining(", ", "team IN (", ")"));
  }
}
