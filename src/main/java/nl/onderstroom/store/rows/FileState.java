package nl.onderstroom.store.rows;

import nl.onderstroom.intake.Refusal;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param path from the inbox on, with forward slashes
 * @param modifiedMs since 1970; with the size it tells whether the file must be looked at again
 * @param refusal why it lies in quarantine
 * @param duplicateOf the path with the same bytes that comes first in the alphabet
 */
public record FileState(
    String path,
    String team,
    String sha256,
    long size,
    long modifiedMs,
    FileRow.Status status,
    @Nullable String format,
    @Nullable Refusal refusal,
    @Nullable String duplicateOf) {}
