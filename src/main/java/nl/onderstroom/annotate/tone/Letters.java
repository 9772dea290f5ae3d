package nl.onderstroom.annotate.tone;

import java.util.Set;

/** What letters alone tell of a word. */
final class Letters {
  /** Longer is no word but noise. */
  static final int LONGEST_WORD = 40;

  private static final int LEAST_NOUN = 5;
  private static final Set<String> STRENGTHENING =
      Set.of(
          "super", "hyper", "mega", "dood", "steen", "kei", "bere", "reuze", "ultra", "door",
          "over", "poep", "straal", "spot", "piep", "bloed", "pot");

  private Letters() {}

  /** "suuuuper" and "goooed": a letter three times or more is meant once. */
  static String shortened(String word) {
    StringBuilder shorter = new StringBuilder();
    for (int i = 0; i < Math.min(word.length(), LONGEST_WORD); i++) {
      boolean third =
          i > 1 && word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2);
      if (!third) {
        shorter.append(word.charAt(i));
      }
    }
    return shorter.toString();
  }

  /** Nouns join with anything before them, other words with what strengthens them. */
  static boolean joins(String word, int cut, ToneEntry.Part part) {
    return part == ToneEntry.Part.NOUN
        ? word.length() - cut >= LEAST_NOUN
        : part == ToneEntry.Part.ADJ && STRENGTHENING.contains(word.substring(0, cut));
  }
}
