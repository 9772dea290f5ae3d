package nl.onderstroom.analysis;

import nl.onderstroom.language.Letters;

/** The beginning of what was said, short enough to point at it without retelling it. */
final class Quote {
  private static final int MOST_WORDS = 15;

  private Quote() {}

  /** Offset in the text after the last word that is quoted. */
  static int end(String text) {
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      boolean space = Letters.space(text.charAt(at));
      boolean starts = !space && (at == 0 || Letters.space(text.charAt(at - 1)));
      words += starts ? 1 : 0;
      if (words > MOST_WORDS) {
        return at;
      }
      at++;
    }
    return text.length();
  }

  /** At most fifteen words; an ellipsis where more was said. */
  static String of(String text) {
    String[] words = text.strip().split("\\s+", MOST_WORDS + 1);
    if (words.length <= MOST_WORDS) {
      return String.join(" ", words);
    }
    words[MOST_WORDS] = "…";
    return String.join(" ", words);
  }
}
