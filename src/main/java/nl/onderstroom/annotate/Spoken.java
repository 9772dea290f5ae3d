package nl.onderstroom.annotate;

import java.util.List;
import nl.onderstroom.language.Words;

/**
 * The words of an utterance without the laughter among them.
 *
 * @param words for looking up
 * @param count of them, split on white space
 */
record Spoken(List<String> words, int count, boolean laughed) {
  Spoken {
    words = List.copyOf(words);
  }

  static Spoken of(String text, Laughter laughter) {
    String spoken = laughter.without(text);
    return new Spoken(Words.of(spoken), Words.count(spoken), !spoken.equals(text));
  }
}
