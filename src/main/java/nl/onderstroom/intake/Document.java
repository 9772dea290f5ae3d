package nl.onderstroom.intake;

import org.jspecify.annotations.Nullable;

/**
 * What was read: a file, or one sheet of a workbook in which several can be read.
 *
 * @param path of the file, as the user or the inbox names it, with forward slashes; of a sheet the
 *     path below it, as in a folder, but of the only transcript in a workbook that of the workbook
 * @param sheet its name; absent where the whole file is one document
 * @param sha256 of the bytes of the file, or of the text of the sheet; lower-case hex
 * @param format id of its {@link SourceFormat}
 */
public record Document(
    String path,
    @Nullable String sheet,
    String sha256,
    String format,
    String encoding,
    Content content) {
  /** A whole file. */
  public Document(String path, String sha256, String format, String encoding, Content content) {
    this(path, null, sha256, format, encoding, content);
  }

  /** The path of the file that it lies in. */
  public String file() {
    return sheet != null && path.endsWith("/" + sheet)
        ? path.substring(0, path.length() - sheet.length() - 1)
        : path;
  }

  /** The same, read as something else. */
  public Document with(Content other) {
    return new Document(path, sheet, sha256, format, encoding, other);
  }
}
