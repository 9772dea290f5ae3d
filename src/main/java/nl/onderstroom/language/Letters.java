package nl.onderstroom.language;

import java.text.Normalizer;

/** What words are made of and what parts them. Each is asked of every character of a meeting. */
public final class Letters {
  private static final char FIRST_BEYOND_ASCII = 128;
  private static final boolean[] LETTERS = new boolean[FIRST_BEYOND_ASCII];
  private static final boolean[] SPACES = new boolean[FIRST_BEYOND_ASCII];

  static {
    for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
      LETTERS[c] = Character.isLetterOrDigit(c);
      SPACES[c] = Character.isWhitespace(c);
    }
  }

  private Letters() {}

  /**
   * Whether a letter or a digit. Halves of letters beyond the basic plane and marks that follow a
   * letter count as letters.
   */
  public static boolean letter(char c) {
    if (c < FIRST_BEYOND_ASCII) {
      return LETTERS[c];
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A no-break space parts words too: {@code Character.isWhitespace} leaves it out. */
  public static boolean space(char c) {
    return c < FIRST_BEYOND_ASCII
        ? SPACES[c]
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether there are no letters in it but those without marks. */
  public static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** The text with each letter and the marks on it as one character, where there is one. */
  public static String composed(String text) {
    return plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
