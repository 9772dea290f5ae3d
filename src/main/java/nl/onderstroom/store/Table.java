package nl.onderstroom.store;

import java.util.List;
import nl.onderstroom.spark.RecordEncoders;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A table of the store: its rows are records.
 *
 * @param name of its folder
 * @param keys the columns that tell one row from another
 * @param partition the column its files are kept apart by; absent in a small table
 */
public record Table<T extends Record>(
    String name, Class<T> type, List<String> keys, @Nullable String partition) {
  public Table {
    keys = List.copyOf(keys);
  }

  public Encoder<T> encoder() {
    return RecordEncoders.of(type);
  }
}
