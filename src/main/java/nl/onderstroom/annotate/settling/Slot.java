package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;

/**
 * A word of an utterance, or the edge of a sentence in it.
 *
 * @param word its dictionary form, or {@code ^} and {@code $} for where a sentence begins and ends
 * @param shape its outline
 * @param from the place of the word among the words; an edge stands where the next word does
 * @param to after it
 */
record Slot(String word, String shape, int from, int to) {
  private static final String START = "^";
  private static final String END = "$";

  static List<Slot> row(Said said, Outline outline) {
    List<Slot> row = new ArrayList<>();
    int words = 0;
    row.add(edge(START, words));
    for (Token token : said.tokens()) {
      if (token.wordClass() != WordClass.PUNCTUATION) {
        row.add(new Slot(token.lemma(), outline.of(token), words, ++words));
      } else if (Bounds.ends(token) && !last(row).word().equals(START)) {
        row.add(edge(END, words));
        row.add(edge(START, words));
      }
    }
    if (row.size() > 1 && last(row).word().equals(START)) {
      row.remove(row.size() - 1);
    } else {
      row.add(edge(END, words));
    }
    return row;
  }

  private static Slot last(List<Slot> row) {
    return row.get(row.size() - 1);
  }

  private static Slot edge(String mark, int words) {
    return new Slot(mark, mark, words, words);
  }

  boolean edge() {
    return from == to;
  }
}
