package nl.onderstroom.annotate;

import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.model.Utterance;

/**
 * An utterance with what we know of its words.
 *
 * @param language the tag of the language it is in
 * @param words split on white space
 * @param backChannel a short sign of listening ("ja", "hm-m") rather than a contribution
 */
public record AnnotatedUtterance(
    Utterance utterance, String language, int words, QuestionKind question, boolean backChannel) {
  /** From this many words on an utterance counts as a contribution. */
  public static final int CONTENT_WORDS = 3;

  public boolean content() {
    return words >= CONTENT_WORDS && !backChannel;
  }
}
