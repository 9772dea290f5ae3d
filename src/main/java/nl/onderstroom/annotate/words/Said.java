package nl.onderstroom.annotate.words;

import java.util.List;
import nl.onderstroom.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An utterance as acts and tone are read from it.
 *
 * @param index its place in the meeting
 * @param speaker null where nobody knows
 * @param span null in an untimed transcript
 * @param text as it came
 * @param language the tag of the language it is in
 * @param question whether it asks
 * @param backChannel a short sign of listening rather than a contribution
 */
public record Said(
    int index,
    @Nullable String speaker,
    @Nullable Span span,
    String text,
    String language,
    List<Token> tokens,
    QuestionKind question,
    boolean backChannel) {
  public Said {
    tokens = List.copyOf(tokens);
  }
}
