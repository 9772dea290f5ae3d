package nl.onderstroom.store.rows;

import nl.onderstroom.intake.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file: a document, or why not.
 *
 * @param rules a checksum of the rules it was read by
 */
public record ReadingRow(
    String path, String team, String sha256, String rules, @Nullable Document document) {}
