package nl.onderstroom.intake;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading one file: exactly one of document and refusal is present.
 *
 * @param path as the user or the inbox names it, with forward slashes
 * @param sha256 of its bytes, lower-case hex
 */
public record Reading(
    String path, String sha256, @Nullable Document document, @Nullable Refusal refusal) {
  public Reading {
    if ((document == null) == (refusal == null)) {
      throw new IllegalArgumentException("Either a document or a refusal: " + path);
    }
  }

  /** For callers to whom a refused file is the end of it. */
  public Document expectDocument() {
    if (refusal != null) {
      throw refusal.problem();
    }
    if (document == null) {
      throw new IllegalStateException("Neither a document nor a refusal: " + path);
    }
    return document;
  }
}
