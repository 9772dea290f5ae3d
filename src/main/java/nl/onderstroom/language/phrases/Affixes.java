package nl.onderstroom.language.phrases;

import java.util.HashMap;
import java.util.Map;

/**
 * Beginnings (or endings) of words as a tree of letters, so that of most words no more than a
 * letter or two is looked at.
 */
final class Affixes {
  private final Node root = new Node();
  private final Side side;

  Affixes(Side side) {
    this.side = side;
  }

  /** From where a word is read. */
  enum Side {
    BEGINNING,
    ENDING;

    char letter(String word, int i) {
      return this == BEGINNING ? word.charAt(i) : word.charAt(word.length() - 1 - i);
    }
  }

  void add(String affix, int number) {
    Node node = root;
    for (int i = 0; i < affix.length(); i++) {
      node = node.next.computeIfAbsent(side.letter(affix, i), letter -> new Node());
    }
    node.numbers.add(number);
  }

  /** Adds the numbers of all that the word begins (or ends) with. */
  void find(String word, Numbers found) {
    Node node = root;
    for (int i = 0; node != null && i < word.length(); i++) {
      node = node.next.get(side.letter(word, i));
      if (node != null) {
        found.addAll(node.numbers);
      }
    }
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    final Numbers numbers = new Numbers();
  }
}
