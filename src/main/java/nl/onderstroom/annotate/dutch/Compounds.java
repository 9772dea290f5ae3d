package nl.onderstroom.annotate.dutch;

import java.util.List;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that the dictionary does not hold, read by their longest known tail: "teamweekend" is a
 * "weekend".
 *
 * <pre>
 * compound = word [ "s" ] noun | any "-" noun      word: of 3 letters and more, noun: of 4; both known
 * </pre>
 */
final class Compounds {
  private static final int SHORTEST_HEAD = 3;
  private static final int SHORTEST_TAIL = 4;
  private static final int LONGEST = 40;

  private final Dictionary dictionary;

  Compounds(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The noun that its tail is; null when it has no such parts. */
  @Nullable Reading find(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0) {
      return noun(dictionary.read(form.substring(hyphen + 1)));
    }
    if (form.length() > LONGEST) {
      return null;
    }
    for (int cut = SHORTEST_HEAD; cut <= form.length() - SHORTEST_TAIL; cut++) {
      Reading tail = noun(dictionary.read(form.substring(cut)));
      if (tail != null && head(form.substring(0, cut))) {
        return tail;
      }
    }
    return null;
  }

  private boolean head(String head) {
    boolean joined = head.endsWith("s") && head.length() > SHORTEST_HEAD;
    return known(head) || (joined && known(head.substring(0, head.length() - 1)));
  }

  private boolean known(String part) {
    return !dictionary.read(part).isEmpty()
        || !dictionary.read(Lexicon.capitalised(part)).isEmpty();
  }

  private static @Nullable Reading noun(List<Reading> readings) {
    return readings.stream().filter(one -> one.is(WordClass.NOUN)).findFirst().orElse(null);
  }
}
