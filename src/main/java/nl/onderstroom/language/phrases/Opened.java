package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may follow a word that begins phrases. Most phrases end there: those that wait for another
 * word are found by it, and only the rest must be gone through. A state stands doubled, plus one
 * where the phrase may only begin at the start of an utterance.
 */
final class Opened {
  private static final int[] NONE = {};

  private final Map<Integer, int[]> byWord = new HashMap<>();
  private final List<Integer> rest = new ArrayList<>();
  private int[] others = NONE;

  void add(Automaton automaton, int state, int start) {
    switch (automaton.kind(state)) {
      case Automaton.WORD ->
          byWord.merge(automaton.argument(state), new int[] {2 * state + start}, Opened::joined);
      case Automaton.SPLIT -> {
        add(automaton, automaton.next(state), start);
        add(automaton, automaton.other(state), start);
      }
      default -> {
        rest.add(2 * state + start);
        others = rest.stream().mapToInt(Integer::intValue).toArray();
      }
    }
  }

  /** States that wait for this word. */
  int[] waiting(int word) {
    return byWord.getOrDefault(word, NONE);
  }

  /** States that any word may follow, or none. */
  int[] others() {
    return others;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
