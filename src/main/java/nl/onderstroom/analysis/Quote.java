package nl.onderstroom.analysis;

/** The beginning of what was said, short enough to point at it without retelling it. */
final class Quote {
  private static final int MOST_WORDS = 15;

  private Quote() {}

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
