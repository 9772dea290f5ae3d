package nl.onderstroom.intake;

/**
 * A file that was read.
 *
 * @param path as the user or the inbox names it, with forward slashes
 * @param sha256 of its bytes, lower-case hex
 * @param format id of its {@link SourceFormat}
 */
public record Document(
    String path, String sha256, String format, String encoding, Content content) {}
