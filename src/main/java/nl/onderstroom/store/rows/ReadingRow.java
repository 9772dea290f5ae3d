package nl.onderstroom.store.rows;

import java.util.List;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.people.PeopleFile;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file: documents, or why not.
 *
 * @param rules a checksum of the rules it was read by
 * @param format the ids of its formats; absent when it was refused
 * @param refusal absent when it could be read
 * @param people what a file of names settles; absent in all others
 * @param headers what is needed to find the meetings of the documents, without their words
 */
public record ReadingRow(
    String path,
    String team,
    String sha256,
    String rules,
    @Nullable String format,
    @Nullable Refusal refusal,
    List<DocumentHeader> headers,
    List<Document> documents,
    @Nullable PeopleFile people) {
  public ReadingRow {
    headers = List.copyOf(headers);
    documents = List.copyOf(documents);
  }
}
