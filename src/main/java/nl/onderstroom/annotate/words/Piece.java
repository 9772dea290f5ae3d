package nl.onderstroom.annotate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.language.Letters;

/**
 * A stretch of text that is one word, number or mark, before anybody says what it is.
 *
 * <pre>
 * text   = { space | word | mark }
 * word   = [ ' letter ] letterOrDigit { letterOrDigit | joint letterOrDigit }
 * joint  = ' ’ - _ &amp; @ /        between two of those; . , : only between two digits
 * mark   = one character, with its repetitions: "...", "--", "!!"
 * </pre>
 *
 * An apostrophe opens a word only where one or two letters follow it and then the word ends: "'s
 * morgens", "'k", "'t".
 *
 * @param from offset of its first character in the text
 * @param to offset after its last
 * @param form in lower case, composed, with a straight apostrophe
 */
public record Piece(int from, int to, String form, Kind kind) {
  private static final int LONGEST_CLITIC = 2;

  /** What it is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** All pieces of a text, in one pass. */
  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Letters.space(text.charAt(at))) {
        at++;
        continue;
      }
      int end = letter(text, at) || clitic(text, at) ? wordEnd(text, at + 1) : markEnd(text, at);
      pieces.add(piece(text, at, end));
      at = end;
    }
    return pieces;
  }

  private static Piece piece(String text, int from, int to) {
    String form = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    Kind kind =
        Character.isDigit(text.charAt(from))
            ? Kind.NUMBER
            : letter(text, from) || (to - from > 1 && letter(text, from + 1))
                ? Kind.WORD
                : Kind.MARK;
    return new Piece(from, to, Letters.composed(form), kind);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (letter(text, end) || joint(text, end))) {
      end++;
    }
    return end;
  }

  private static int markEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  private static boolean clitic(String text, int at) {
    if (!apostrophe(text.charAt(at)) || (at > 0 && letter(text, at - 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end <= at + LONGEST_CLITIC && letter(text, end)) {
      end++;
    }
    boolean ends = end == text.length() || (!letter(text, end) && !apostrophe(text.charAt(end)));
    return end > at + 1 && ends;
  }

  private static boolean joint(String text, int at) {
    if (at == 0 || at + 1 >= text.length() || !letter(text, at + 1) || !letter(text, at - 1)) {
      return false;
    }
    char c = text.charAt(at);
    return apostrophe(c)
        || "-_&@/".indexOf(c) >= 0
        || (".,:".indexOf(c) >= 0 && digits(text.charAt(at - 1), text.charAt(at + 1)));
  }

  private static boolean digits(char before, char after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean letter(String text, int at) {
    return Letters.letter(text.charAt(at));
  }
}
