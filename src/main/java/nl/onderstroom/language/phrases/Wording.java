package nl.onderstroom.language.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of an utterance in their canonical form, each knowing where it stands in the text as it
 * came. Hesitations are left out; a spoken spelling may give two words of one place.
 *
 * <pre>
 * text = { word | other }
 * word = [ ' ] letterOrDigit { letterOrDigit | joint }     joint = ' | ’ | -   between two of those
 * </pre>
 */
public final class Wording {
  private static final int MOST_FILLERS = 2;

  private final String text;
  private final TalkWords talk;
  private final @Nullable Lemmas lemmas;
  private final List<Heard> heard = new ArrayList<>();
  private final List<Integer> sentenceEnds = new ArrayList<>();
  private int sentence;
  private int clause;
  private boolean quoted;

  private Wording(String text, TalkWords talk, @Nullable Lemmas lemmas) {
    this.text = text;
    this.talk = talk;
    this.lemmas = lemmas;
  }

  public static Wording of(String text, TalkWords talk) {
    return of(text, talk, null);
  }

  public static Wording of(String text, TalkWords talk, @Nullable Lemmas lemmas) {
    Wording wording = new Wording(text, talk, lemmas);
    wording.cut();
    return wording;
  }

  /** The dictionary form of the word at an offset of the text; null where it is not known. */
  public interface Lemmas {
    @Nullable String findAt(int offset);
  }

  /**
   * A word.
   *
   * @param sentence its sentence, counted from 0
   * @param clause its clause, counted through the utterance
   */
  public record Heard(
      String form,
      @Nullable String lemma,
      int from,
      int to,
      int sentence,
      int clause,
      boolean quoted) {}

  public int size() {
    return heard.size();
  }

  public Heard word(int i) {
    return heard.get(i);
  }

  /** How many words at the start are fillers after which the utterance may really begin. */
  int fillers() {
    int fillers = 0;
    while (fillers < Math.min(MOST_FILLERS, size() - 1)
        && talk.fillers().contains(word(fillers).form())) {
      fillers++;
    }
    return fillers;
  }

  boolean numeral(int i) {
    String form = word(i).form();
    return Character.isDigit(form.charAt(0)) || talk.numerals().contains(form);
  }

  /** Whether the last of a sentence, or of the utterance. */
  boolean endsSentence(int i) {
    return i == size() - 1 || word(i + 1).sentence() != word(i).sentence();
  }

  boolean endsClause(int i) {
    return i == size() - 1 || word(i + 1).clause() != word(i).clause();
  }

  /** Whether the sentence of a word ends in a question mark. */
  public boolean asked(int i) {
    int end = sentenceEnds.get(word(i).sentence());
    return asks(end);
  }

  private boolean asks(int from) {
    int i = from;
    while (i < text.length() && ".!…".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '?';
  }

  private void cut() {
    int i = 0;
    while (i < text.length()) {
      if (starts(i)) {
        int end = end(i + 1);
        add(i, end);
        i = end;
      } else {
        mark(i);
        i++;
      }
    }
    sentenceEnds.add(text.length());
  }

  /** A mark within a number or address ("10.30", "t.z.t.") ends nothing. */
  private void mark(int i) {
    char c = text.charAt(i);
    boolean inside = i + 1 < text.length() && letter(i + 1);
    if (".?!;".indexOf(c) >= 0 && !inside && !dots(i)) {
      if (!heard.isEmpty() && heard.get(heard.size() - 1).sentence() == sentence) {
        sentenceEnds.add(i);
        sentence++;
        clause++;
      }
    } else if (",:….".indexOf(c) >= 0 && !inside) {
      clause++;
    } else if ("\"“”„«»".indexOf(c) >= 0) {
      quoted = !quoted;
      clause++;
    }
  }

  /** Somebody who hesitates ends no sentence. */
  private boolean dots(int i) {
    return text.charAt(i) == '.'
        && ((i > 0 && text.charAt(i - 1) == '.')
            || (i + 1 < text.length() && text.charAt(i + 1) == '.'));
  }

  private void add(int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
      word = Normalizer.normalize(word, Normalizer.Form.NFC);
    }
    if (talk.hesitations().contains(word)) {
      return;
    }
    String lemma = lemmas == null ? null : lemmas.findAt(from);
    for (String form : talk.canonical(word)) {
      heard.add(new Heard(form, lemma, from, to, sentence, clause, quoted));
    }
  }

  private boolean starts(int i) {
    return letter(i) || (apostrophe(i) && i + 1 < text.length() && letter(i + 1) && clitic(i));
  }

  /** "'k", "'t", "'n": one letter and then no other. */
  private boolean clitic(int i) {
    return (i == 0 || !letter(i - 1)) && (i + 2 >= text.length() || !letter(i + 2));
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && (letter(end) || joint(end))) {
      end++;
    }
    return end;
  }

  private boolean joint(int i) {
    return (apostrophe(i) || text.charAt(i) == '-')
        && letter(i - 1)
        && i + 1 < text.length()
        && letter(i + 1);
  }

  private boolean apostrophe(int i) {
    return text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '‘';
  }

  /** Halves of letters beyond the basic plane and marks that follow a letter count as letters. */
  private boolean letter(int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
