package nl.onderstroom.intake;

/**
 * The decoded text of a file, without byte order mark; line ends as they were.
 *
 * @param path as the user or the inbox names it, with forward slashes
 * @param encoding the charset it was decoded from, for example {@code UTF-16LE}
 */
public record SourceText(String path, String text, String encoding) {}
