package nl.onderstroom.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading one file: either documents or a refusal.
 *
 * @param path as the user or the inbox names it, with forward slashes
 * @param sha256 of its bytes, lower-case hex
 * @param documents of a workbook the sheets that can be read, in their order; else the one
 */
public record Reading(
    String path, String sha256, List<Document> documents, @Nullable Refusal refusal) {
  public Reading {
    documents = List.copyOf(documents);
    if (documents.isEmpty() == (refusal == null)) {
      throw new IllegalArgumentException("Either documents or a refusal: " + path);
    }
  }

  /** For callers to whom a refused file is the end of it. */
  public List<Document> expectDocuments() {
    if (refusal != null) {
      throw refusal.problem();
    }
    return documents;
  }

  /** Of a file that holds no more than one. */
  public Document expectDocument() {
    List<Document> all = expectDocuments();
    if (all.size() != 1) {
      throw new IllegalStateException(all.size() + " documents in " + path);
    }
    return all.get(0);
  }

  /** The ids of the formats of its documents; empty where it was refused. */
  public String formats() {
    return documents.stream().map(Document::format).distinct().collect(Collectors.joining(" + "));
  }
}
