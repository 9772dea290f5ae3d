package nl.onderstroom.annotate.settling;

import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;

/**
 * Where a sentence in an utterance begins and ends.
 *
 * @param from offset of its first character
 * @param to offset after its last
 */
record Bounds(int from, int to) {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");

  static boolean ends(Token token) {
    return ENDS.contains(token.form());
  }

  static Bounds around(Token word, Said said) {
    List<Token> tokens = said.tokens();
    int at = tokens.indexOf(word);
    int first = at;
    while (first > 0 && !ends(tokens.get(first - 1))) {
      first--;
    }
    int last = at;
    while (last < tokens.size() - 1 && !ends(tokens.get(last))) {
      last++;
    }
    return new Bounds(tokens.get(first).from(), tokens.get(last).to());
  }
}
