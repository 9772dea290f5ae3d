package nl.onderstroom.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Makes a store that an older version of the program wrote fit this one. What follows from the
 * bytes that were kept is made again; the ledger of files and the accounts of runs get what is new
 * in them, empty.
 */
final class Upgrade {
  private static final List<Table<?>> LEDGERS = List.of(Tables.FILE, Tables.RUN);

  private Upgrade() {}

  static void of(TableStore store) {
    for (Table<?> table : Tables.all()) {
      if (store.exists(table)) {
        Dataset<Row> rows = store.rows(table);
        StructType now = table.encoder().schema();
        if (!rows.schema().catalogString().equals(now.catalogString())) {
          renew(store, table, rows, now);
        }
      }
    }
  }

  private static void renew(TableStore store, Table<?> table, Dataset<Row> rows, StructType now) {
    store.renew(table, fitting(LEDGERS.contains(table) ? rows : rows.limit(0), now));
  }

  /** The rows with these columns: those they have, and the others empty. */
  static Dataset<Row> fitting(Dataset<Row> rows, StructType now) {
    return rows.select(
        Arrays.stream(now.fields())
            .map(field -> kept(field, rows.schema()))
            .toArray(Column[]::new));
  }

  private static Column kept(StructField field, StructType before) {
    boolean same =
        Arrays.stream(before.fields())
            .filter(old -> old.name().equals(field.name()))
            .anyMatch(
                old -> old.dataType().catalogString().equals(field.dataType().catalogString()));
    return same ? col(field.name()) : empty(field);
  }

  private static Column empty(StructField field) {
    return lit(field.nullable() ? null : 0).cast(field.dataType()).as(field.name());
  }
}
