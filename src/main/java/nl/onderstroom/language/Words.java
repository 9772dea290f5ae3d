package nl.onderstroom.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text for looking up: lower case, without punctuation, in one pass.
 *
 * <pre>
 * text = { word | other }
 * word = letterOrDigit { letterOrDigit | joint }     joint = ' | ’ | -   only between two of those
 * </pre>
 */
public final class Words {
  private Words() {}

  public static List<String> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside = i < lower.length() && (Letters.letter(lower.charAt(i)) || joint(lower, i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(lower.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** How many pieces white space cuts the text into. */
  public static int count(String text) {
    int words = 0;
    boolean before = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Letters.space(text.charAt(i));
      words += before && !space ? 1 : 0;
      before = space;
    }
    return words;
  }

  private static boolean joint(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '-')
        && i > 0
        && i < text.length() - 1
        && Letters.letter(text.charAt(i - 1))
        && Letters.letter(text.charAt(i + 1));
  }
}
