package nl.onderstroom.intake;

/**
 * A file format. One file each, with its grammar in the Javadoc; listed in {@code
 * catalogue.Formats}.
 */
public interface SourceFormat {
  /** As in the output of {@code inspect}, for example {@code webvtt}. */
  String id();

  /**
   * Whether this is my format, by content alone. At most one format of the list may say yes to a
   * text.
   */
  boolean recognises(SourceText text);

  /** Reads what it recognises; what is wrong with a line becomes a note, not an exception. */
  Content read(SourceText text);
}
