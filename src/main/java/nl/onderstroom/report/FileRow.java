package nl.onderstroom.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param format absent when it was refused before its format was known
 * @param code why it was refused, or which file it doubles; absent when all went well
 * @param details fill the texts of the code
 */
public record FileRow(
    String path,
    Status status,
    @Nullable String format,
    @Nullable String meeting,
    @Nullable String code,
    @Nullable String place,
    Map<String, String> details) {
  public FileRow {
    details = Map.copyOf(details);
  }

  /** The three ways a file can go; together they are all files. */
  public enum Status {
    PROCESSED,
    QUARANTINED,
    DUPLICATE
  }
}
