package nl.onderstroom.language.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an utterance in their canonical form, each knowing where it stands in the text as it
 * came. Hesitations are left out; a spoken spelling may give two words of one place.
 */
public final class Wording {
  /** The form of a comma, where it is heard as a word. */
  public static final String COMMA = ",";

  private static final char COMMA_SIGN = ',';

  /** Nothing is said. */
  public static final Wording NONE =
      new Wording(
          "",
          new Speech(Map.of(), Set.of(), Set.of(), Set.of(), Speech.Commas.PASSED_OVER),
          List.of(),
          List.of());

  private static final int MOST_FILLERS = 2;

  private final String text;
  private final Speech speech;
  private final List<Heard> heard;
  private final List<Integer> sentenceEnds;

  /**
   * @param sentenceEnds of each sentence the mark that ends it
   */
  Wording(String text, Speech speech, List<Heard> heard, List<Integer> sentenceEnds) {
    this.text = text;
    this.speech = speech;
    this.heard = heard;
    this.sentenceEnds = sentenceEnds;
  }

  public static Wording of(String text, Speech speech) {
    return of(text, speech, (from, form) -> Tag.NONE);
  }

  public static Wording of(String text, Speech speech, Tags tags) {
    return new WordCutter(text, speech, tags).cut();
  }

  /** What is known of the words of a text; asked for in the order in which they stand there. */
  public interface Tags {
    Tag at(int from, String form);
  }

  /**
   * What is known of a word.
   *
   * @param lemma its dictionary form; null where that is not known
   * @param classes as phrases write them: "noun"; a name may also be called one
   */
  public record Tag(@Nullable String lemma, Set<String> classes) {
    public static final Tag NONE = new Tag(null, Set.of());

    /** The class of what people are called by. */
    public static final String NAME = "name";
  }

  /**
   * A word.
   *
   * @param sentence its sentence, counted from 0
   * @param clause its clause, counted through the utterance
   */
  public record Heard(
      String form, Tag tag, int from, int to, int sentence, int clause, boolean quoted) {
    public boolean comma() {
      return form.charAt(0) == COMMA_SIGN;
    }
  }

  public int size() {
    return heard.size();
  }

  public Heard word(int i) {
    return heard.get(i);
  }

  public Speech speech() {
    return speech;
  }

  /** How many words at the start are fillers after which the utterance may really begin. */
  public int fillers() {
    int fillers = 0;
    while (fillers < Math.min(MOST_FILLERS, size() - 1)
        && speech.fillers().contains(word(fillers).form())) {
      fillers++;
    }
    return fillers;
  }

  /** Whether the last of a sentence, or of the utterance. */
  public boolean endsSentence(int i) {
    return i == size() - 1 || word(i + 1).sentence() != word(i).sentence();
  }

  public boolean endsClause(int i) {
    return i == size() - 1 || word(i + 1).clause() != word(i).clause();
  }

  /** Where the stretch between commas begins that holds a word. */
  public int stretchFrom(int i) {
    int from = i;
    while (from > 0 && word(from - 1).sentence() == word(i).sentence() && !word(from - 1).comma()) {
      from--;
    }
    return from;
  }

  /** Where the stretch between commas ends that holds a word. */
  public int stretchTo(int i) {
    int to = i + 1;
    while (to < size() && word(to).sentence() == word(i).sentence() && !word(to).comma()) {
      to++;
    }
    return to;
  }

  /** Whether the sentence of a word ends in a question mark. */
  public boolean asked(int i) {
    int end = sentenceEnds.get(word(i).sentence());
    while (end < text.length() && ".!…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '?';
  }
}
