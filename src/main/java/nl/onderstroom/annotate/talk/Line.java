package nl.onderstroom.annotate.talk;

import java.util.BitSet;
import java.util.List;
import nl.onderstroom.annotate.words.WordClass;

/**
 * A sentence of an utterance as the frames see it.
 *
 * @param words in lower case, folded, without hesitations; a comma is a word
 * @param starts places where the sentence really starts: after any fillers and a name
 * @param clauses places where one of its clauses starts
 */
record Line(List<Word> words, boolean asked, BitSet starts, BitSet clauses) {
  static final String COMMA = ",";

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** Where the stretch between commas begins that holds this place. */
  int clauseFrom(int at) {
    int from = at;
    while (from > 0 && !word(from - 1).comma()) {
      from--;
    }
    return from;
  }

  /** Where the stretch between commas ends that holds the word before this place. */
  int clauseTo(int end) {
    int to = end;
    while (to < size() && !word(to).comma()) {
      to++;
    }
    return to;
  }

  /**
   * A word with its place in the text.
   *
   * @param name whether it is the name of somebody, or tagged as a name
   */
  record Word(String form, int from, int to, WordClass wordClass, boolean name) {
    boolean comma() {
      return form.equals(COMMA);
    }
  }
}
