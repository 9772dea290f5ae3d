package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence really begins: stammered words count once, hesitations not at all.
 *
 * @param words without them
 * @param from how many fillers come first
 */
record Opening(List<String> words, int from) {
  private static final int MOST_FILLERS = 3;

  Opening {
    words = List.copyOf(words);
  }

  static Opening of(List<String> spoken, Set<String> hesitations, Set<String> fillers) {
    List<String> words = new ArrayList<>();
    for (String word : spoken) {
      String last = words.isEmpty() ? "" : words.get(words.size() - 1);
      if (!hesitations.contains(word) && !stammers(last, word)) {
        words.add(word);
      }
    }
    int from = 0;
    while (from < Math.min(MOST_FILLERS, words.size() - 1) && fillers.contains(words.get(from))) {
      from++;
    }
    return new Opening(words, from);
  }

  /** "De de", "what w"; but "deelt de" is none. */
  private static boolean stammers(String last, String word) {
    return last.equals(word) || (word.length() == 1 && last.startsWith(word));
  }

  /** Behind the fillers. */
  List<String> rest() {
    return words.subList(from, words.size());
  }

  /** The last filler; empty where none comes first. */
  String before() {
    return from == 0 ? "" : words.get(from - 1);
  }
}
