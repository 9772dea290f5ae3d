package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads utterances through an automaton. Of its own to each thread. */
public final class Scan {
  private static final int MOST_KINDS_OF_A_WORD = 64;

  private static final int[] NONE = {};

  private final Automaton automaton;
  private final int[] visited;
  private final int[] marked;
  private int[] kinds = new int[MOST_KINDS_OF_A_WORD];
  private int[] kindsBefore = new int[MOST_KINDS_OF_A_WORD];
  private final int[] last;
  private int[] states;
  private int[] starts;
  private int[] nextStates;
  private int[] nextStarts;
  private int nextCount;
  private int step;
  private long visits;
  private List<Found> found = new ArrayList<>();

  Scan(Automaton automaton) {
    this.automaton = automaton;
    visited = new int[automaton.states()];
    marked = new int[automaton.vocabulary().size()];
    last = new int[automaton.labels()];
    states = new int[automaton.states()];
    starts = new int[automaton.states()];
    nextStates = new int[automaton.states()];
    nextStarts = new int[automaton.states()];
  }

  /**
   * A phrase in an utterance.
   *
   * @param phrase its place in the list
   * @param from its first word
   * @param to after its last
   */
  public record Found(int phrase, int from, int to) {}

  /**
   * Every place of every phrase, in order of the last word; of places of one phrase that overlap,
   * the first and of those the longest.
   */
  public List<Found> of(Wording utterance) {
    found = new ArrayList<>();
    Arrays.fill(last, -1);
    int count = 0;
    int knownBefore = 0;
    int fillers = utterance.fillers();
    for (int i = 0; i < utterance.size(); i++) {
      step++;
      int known = automaton.vocabulary().find(utterance, i, kinds);
      for (int k = 0; k < known; k++) {
        marked[kinds[k]] = step;
      }
      nextCount = 0;
      goOn(count, utterance, i);
      second(knownBefore, known, utterance, i, i - 1 <= fillers);
      first(known, utterance, i, i <= fillers);
      swap();
      boolean ends = utterance.endsSentence(i);
      count = ends ? 0 : nextCount;
      knownBefore = ends ? 0 : known;
    }
    return found;
  }

  private void goOn(int count, Wording wording, int i) {
    for (int t = 0; t < count; t++) {
      int state = states[t];
      visits++;
      if (automaton.kind(state) == Automaton.ANY || marked[automaton.argument(state)] == step) {
        reach(automaton.next(state), starts[t], wording, i);
      }
    }
  }

  /** Phrases that the word before began and that wait for this one. */
  private void second(int knownBefore, int known, Wording wording, int i, boolean atStart) {
    for (int b = 0; b < knownBefore; b++) {
      Opened opened = automaton.findOpened(kindsBefore[b]);
      for (int k = 0; opened != null && k < known; k++) {
        for (int waiting : opened.waiting(kinds[k])) {
          visits++;
          if (atStart || (waiting & 1) == 0) {
            reach(automaton.next(waiting >> 1), i - 1, wording, i);
          }
        }
      }
    }
  }

  /** Phrases that this word begins, but for those that wait for one particular word more. */
  private void first(int known, Wording wording, int i, boolean atStart) {
    for (int k = 0; k < known; k++) {
      Opened opened = automaton.findOpened(kinds[k]);
      for (int other : opened == null ? NONE : opened.others()) {
        visits++;
        if (atStart || (other & 1) == 0) {
          reach(other >> 1, i, wording, i);
        }
      }
    }
  }

  /** What can be reached after a word without another; a state that began earlier goes before. */
  private void reach(int state, int start, Wording wording, int i) {
    visits++;
    if (visited[state] == step) {
      return;
    }
    int kind = automaton.kind(state);
    if (kind == Automaton.ACCEPT) {
      accept(automaton.argument(state), start, i + 1);
      return;
    }
    visited[state] = step;
    switch (kind) {
      case Automaton.WORD, Automaton.ANY -> {
        nextStates[nextCount] = state;
        nextStarts[nextCount++] = start;
      }
      case Automaton.SPLIT -> {
        reach(automaton.next(state), start, wording, i);
        reach(automaton.other(state), start, wording, i);
      }
      default -> {
        if (holds(kind, wording, i)) {
          reach(automaton.next(state), start, wording, i);
        }
      }
    }
  }

  /** The start of an utterance never comes after a word. */
  private static boolean holds(int place, Wording wording, int i) {
    return (place == Automaton.PAUSE && wording.endsClause(i))
        || (place == Automaton.ASKED && wording.asked(i));
  }

  private void accept(int label, int from, int to) {
    int before = last[label];
    if (before >= 0 && found.get(before).to() > from) {
      if (found.get(before).from() == from) {
        found.set(before, new Found(label, from, to));
      }
      return;
    }
    last[label] = found.size();
    found.add(new Found(label, from, to));
  }

  private void swap() {
    int[] k = kinds;
    kinds = kindsBefore;
    kindsBefore = k;
    int[] s = states;
    states = nextStates;
    nextStates = s;
    int[] b = starts;
    starts = nextStarts;
    nextStarts = b;
  }

  /** How many states were looked at since the scan was made: what its time is made of. */
  long visits() {
    return visits;
  }
}
