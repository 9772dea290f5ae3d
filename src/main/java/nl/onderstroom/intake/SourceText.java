package nl.onderstroom.intake;

import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a file, without byte order mark; line ends as they were.
 *
 * @param path as the user or the inbox names it, with forward slashes
 * @param encoding the charset it was decoded from, for example {@code UTF-16LE}; of what was packed
 *     the container, for example {@code xlsx}
 * @param sheet its name, where the text is one of several sheets
 */
public record SourceText(
    String path, String text, String encoding, Layout layout, @Nullable String sheet) {
  /** Between lines of one paragraph, as Word itself has it; nobody types it. */
  public static final char BREAK = '\u000B';

  /** How the text stood in its file. */
  public enum Layout {
    /** A text file. */
    LINES,

    /**
     * A document: each line is a paragraph, in which {@link #BREAK} parts the lines; each row of a
     * table in it is a line as well, with a tab between cells and nowhere else.
     */
    PARAGRAPHS,

    /** A sheet: each line is a row, with a tab between cells and nowhere else. */
    CELLS
  }

  public SourceText(String path, String text, String encoding) {
    this(path, text, encoding, Layout.LINES);
  }

  public SourceText(String path, String text, String encoding, Layout layout) {
    this(path, text, encoding, layout, null);
  }
}
