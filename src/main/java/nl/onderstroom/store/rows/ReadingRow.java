package nl.onderstroom.store.rows;

import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.people.PeopleFile;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file: a document, or why not.
 *
 * @param rules a checksum of the rules it was read by
 * @param format id of its format; absent when it was refused
 * @param refusal absent when it could be read
 * @param people what a file of names settles; absent in all others
 * @param header what is needed to find the meeting of a document, without its words
 */
public record ReadingRow(
    String path,
    String team,
    String sha256,
    String rules,
    @Nullable String format,
    @Nullable Refusal refusal,
    @Nullable DocumentHeader header,
    @Nullable Document document,
    @Nullable PeopleFile people) {}
