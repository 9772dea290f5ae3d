package nl.onderstroom.store;

import io.delta.tables.DeltaTable;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderstroom.spark.RecordEncoders;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
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

  /**
   * The rows as they stand now; none when the table was never written. A run that must not write
   * reads what an older version wrote too.
   */
  public <T extends Record> Dataset<T> read(Table<T> table) {
    Encoder<T> encoder = table.encoder();
    return exists(table)
        ? Upgrade.fitting(rows(table), encoder.schema()).as(encoder)
        : session.emptyDataset(encoder);
  }

  /** Makes tables that an older version of the program wrote fit this one. */
  public void upgrade() {
    Upgrade.of(this);
  }

  /** As they lie there. */
  Dataset<Row> rows(Table<?> table) {
    return session.read().format("delta").load(path(table));
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

  /** Adds the rows, each in the place of the one with its keys. */
  public <T extends Record> void merge(Table<T> table, Dataset<T> rows) {
    if (!exists(table)) {
      create(table, rows);
      return;
    }
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
    if (exists(table)) {
      writer(rows.coalesce(1))
          .mode(SaveMode.Overwrite)
          .option("replaceWhere", ofTeams(teams))
          .save(path(table));
    } else {
      create(table, rows);
    }
  }

  /** Adds a row whose keys are new. */
  public <T extends Record> void append(Table<T> table, T row) {
    Dataset<T> rows = session.createDataset(List.of(row), table.encoder());
    if (exists(table)) {
      writer(rows.coalesce(1)).mode(SaveMode.Append).save(path(table));
    } else {
      create(table, rows.coalesce(1));
    }
  }

  /** The first rows of a table need no comparison: that saves half of a first night. */
  private <T extends Record> void create(Table<T> table, Dataset<T> rows) {
    parted(table, rows).save(path(table));
  }

  /** Puts these columns and rows in the place of all there were. */
  void renew(Table<?> table, Dataset<Row> rows) {
    parted(table, rows)
        .mode(SaveMode.Overwrite)
        .option("overwriteSchema", "true")
        .save(path(table));
  }

  private static DataFrameWriter<Row> parted(Table<?> table, Dataset<?> rows) {
    DataFrameWriter<Row> writer = writer(rows);
    return table.partition() == null ? writer : writer.partitionBy(table.partition());
  }

  private static DataFrameWriter<Row> writer(Dataset<?> rows) {
    return rows.toDF().write().format("delta");
  }

  public boolean exists(Table<?> table) {
    return DeltaTable.isDeltaTable(session, path(table));
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
