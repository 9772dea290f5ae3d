package nl.onderstroom.annotate;

import java.util.List;
import nl.onderstroom.language.Words;

/**
 * The words of an utterance.
 *
 * @param words for looking up, without the laughter among them
 * @param count of what is said, split on white space: who says "haha" says a word, what a writer
 *     notes between marks is none
 */
record Spoken(List<String> words, int count, boolean laughed) {
  Spoken {
    words = List.copyOf(words);
  }

  static Spoken of(String text, Laughter laughter) {
    String spoken = laughter.without(text);
    int count = Words.count(laughter.withoutNotes(text));
    return new Spoken(Words.of(spoken), count, !spoken.equals(text));
  }
}
