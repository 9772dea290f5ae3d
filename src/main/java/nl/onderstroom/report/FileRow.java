package nl.onderstroom.report;

import java.util.Arrays;
import java.util.List;
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

  /**
   * The folder that all files lie in, up to and with its last slash; empty when they share none.
   */
  static String sharedFolder(List<FileRow> files) {
    String shared = files.isEmpty() ? "" : files.get(0).path();
    for (FileRow file : files) {
      shared = shared.substring(0, mismatch(shared, file.path()));
    }
    return shared.substring(0, shared.lastIndexOf('/') + 1);
  }

  private static int mismatch(String one, String other) {
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return at < 0 ? one.length() : at;
  }

  /** The three ways a file can go; together they are all files. */
  public enum Status {
    PROCESSED,
    QUARANTINED,
    DUPLICATE
  }
}
