package nl.onderstroom.annotate.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.language.Letters;
import org.jspecify.annotations.Nullable;

/**
 * An utterance cut where its tone needs it: smileys stay whole, marks stand alone.
 *
 * <pre>
 * piece  = word | smiley | mark
 * word   = letter { letter | joint }      joint = ' | ’ | -   only between two letters
 * smiley = eyes [ nose ] mouth
 * </pre>
 */
final class Cut {
  private static final String EYES = ":;=";
  private static final String MOUTHS = ")(dDpP|/\\oO*]['3";

  /** Longer is no word but noise. */
  static final int LONGEST_WORD = 40;

  private final List<Piece> pieces = new ArrayList<>();
  private final String text;
  private final List<Token> tokens;
  private final boolean shouted;

  /** The first token that does not begin before the piece that is cut. */
  private int next;

  private Cut(Said said) {
    text = said.text();
    tokens = said.tokens();
    shouted = capitals(text);
    int at = 0;
    while (at < text.length()) {
      at = space(at) ? at + 1 : add(at);
    }
  }

  static List<Piece> of(Said said) {
    return new Cut(said).pieces;
  }

  private int add(int from) {
    if (letter(from)) {
      int to = from + 1;
      while (to < text.length() && (letter(to) || joint(to))) {
        to++;
      }
      return add(from, to, true);
    }
    int smiley = smiley(from);
    if (smiley > from) {
      return add(from, smiley, false);
    }
    return add(from, from + Character.charCount(text.codePointAt(from)), false);
  }

  private int add(int from, int to, boolean word) {
    String written = text.substring(from, to);
    boolean loud = word && !shouted && to - from > 2 && capitals(written);
    String form = word ? written.toLowerCase(Locale.ROOT).replace('’', '\'') : written;
    pieces.add(new Piece(from, to, form, findLemma(from), word, loud));
    return to;
  }

  private int smiley(int from) {
    if (EYES.indexOf(text.charAt(from)) < 0) {
      return text.startsWith("<3", from) ? from + 2 : from;
    }
    int mouth = from + 1;
    if (mouth < text.length() && "-'".indexOf(text.charAt(mouth)) >= 0) {
      mouth++;
    }
    boolean whole = mouth < text.length() && MOUTHS.indexOf(text.charAt(mouth)) >= 0;
    boolean ends = mouth + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(mouth + 1));
    boolean address = text.startsWith("//", mouth);
    return whole && ends && !address ? mouth + 1 : from;
  }

  /** Nearly all texts have a small letter at once. */
  private static boolean capitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        return false;
      }
    }
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Null where it is the word itself. */
  private @Nullable String findLemma(int from) {
    while (next < tokens.size() && tokens.get(next).from() < from) {
      next++;
    }
    if (next == tokens.size() || tokens.get(next).from() > from) {
      return null;
    }
    Token token = tokens.get(next);
    return token.lemma().equals(token.form()) ? null : token.lemma();
  }

  private boolean space(int at) {
    return Letters.space(text.charAt(at));
  }

  private boolean letter(int at) {
    char c = text.charAt(at);
    return Letters.letter(c) && !Character.isSurrogate(c);
  }

  private boolean joint(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’' || c == '-') && at + 1 < text.length() && letter(at + 1);
  }

  /**
   * A word, smiley or mark.
   *
   * @param lemma by the tagger; null when it gives none
   * @param loud in capitals among words that are not
   */
  record Piece(int from, int to, String form, @Nullable String lemma, boolean word, boolean loud) {
    /** "suuuuper" and "goooed": a letter three times or more is meant twice at most. */
    String shortened() {
      StringBuilder shorter = new StringBuilder();
      for (int i = 0; i < Math.min(form.length(), LONGEST_WORD); i++) {
        char c = form.charAt(i);
        if (i < 2 || c != form.charAt(i - 1) || c != form.charAt(i - 2)) {
          shorter.append(c);
        }
      }
      return shorter.toString();
    }

    /** The same with every letter once: "suuuuper" is "super". */
    String plain() {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < Math.min(form.length(), LONGEST_WORD); i++) {
        if (i == 0 || form.charAt(i) != form.charAt(i - 1)) {
          plain.append(form.charAt(i));
        }
      }
      return plain.toString();
    }

    /** What comes after stands apart from what came before. */
    boolean endsSentence() {
      return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("…");
    }

    boolean endsClause() {
      return !word && form.length() == 1 && ".!?…,;:()–—\"".indexOf(form.charAt(0)) >= 0;
    }
  }
}
