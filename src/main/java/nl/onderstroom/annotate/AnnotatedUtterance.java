package nl.onderstroom.annotate;

import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * An utterance with what we know of its words.
 *
 * @param language the tag of the language it is in
 * @param words split on white space, without noted laughter
 * @param kind whether it says something, or only listens, hesitates or laughs
 * @param tokens its words with lemma and class; none in a language that we do not read
 * @param acts what it does, in order of the text
 * @param tone null where no word of it evaluates
 */
public record AnnotatedUtterance(
    Utterance utterance,
    String language,
    int words,
    QuestionKind question,
    UtteranceKind kind,
    List<Token> tokens,
    List<Act> acts,
    @Nullable Tone tone) {
  /** From this many words on an utterance counts as a contribution. */
  public static final int CONTENT_WORDS = 3;

  public AnnotatedUtterance {
    tokens = List.copyOf(tokens);
    acts = List.copyOf(acts);
  }

  public boolean content() {
    return words >= CONTENT_WORDS && talk();
  }

  /** Whether it says something, be it short. */
  public boolean talk() {
    return kind == UtteranceKind.TALK;
  }

  /** Whether this is surely done by it, as far as its words tell. */
  public boolean does(String act) {
    for (Act done : acts) { // not a stream: asked of every utterance, many times
      if (done.sure() && done.act().equals(act)) {
        return true;
      }
    }
    return false;
  }

  public boolean doesAny(Set<String> some) {
    for (Act done : acts) {
      if (done.sure() && some.contains(done.act())) {
        return true;
      }
    }
    return false;
  }

  /** As readers of acts and tone look at it. */
  public Said said() {
    return new Said(
        utterance.index(),
        utterance.speaker(),
        utterance.span(),
        utterance.text(),
        language,
        tokens,
        question,
        kind == UtteranceKind.BACK_CHANNEL);
  }
}
