package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.onderstroom.language.phrases.Phrase.Place;
import nl.onderstroom.language.speech.Wording;

/** Reads utterances through an automaton. Of its own to each thread. */
public final class Scan {
  private final Automaton automaton;
  private final Openings openings;
  private final boolean inside;
  private final int[] visited;
  private final int[] marked;

  /** Of each phrase the last place, counted through all utterances: so nothing is cleared. */
  private final int[] last;

  private final Numbers sets = new Numbers();
  private final List<Openings.Opened> opened = new ArrayList<>();
  private int[] states;
  private int[] starts;
  private int[] nextStates;
  private int[] nextStarts;
  private int count;
  private int step;

  /** How many were found in the utterances before this one. */
  private int before;

  private long visits;
  private Wording wording = Wording.NONE;
  private List<Found> found = new ArrayList<>();

  Scan(Automaton automaton) {
    this.automaton = automaton;
    openings = automaton.openings();
    inside = openings.inside();
    visited = new int[automaton.states()];
    marked = new int[automaton.vocabulary().size()];
    last = new int[automaton.labels()];
    states = new int[automaton.states()];
    starts = new int[automaton.states()];
    nextStates = new int[automaton.states()];
    nextStarts = new int[automaton.states()];
    Arrays.fill(last, -1);
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
    wording = utterance;
    before += found.size();
    found = new ArrayList<>();
    start();
    Starts places = new Starts(utterance);
    for (int i = 0; i < utterance.size(); i++) {
      hear(i);
      goOn(i);
      second(i);
      first(i, places);
      if (inside) {
        places.pass(i);
      }
      if (utterance.endsSentence(i)) {
        start();
      }
    }
    return found;
  }

  private void start() {
    count = 0;
    opened.clear();
  }

  private void hear(int i) {
    step++;
    sets.clear();
    automaton.vocabulary().find(wording.word(i), sets);
    for (int s = 0; s < sets.size(); s++) {
      marked[sets.at(s)] = step;
    }
  }

  /** Phrases that began before go first, for of two that meet the one that began first counts. */
  private void goOn(int i) {
    int waiting = count;
    turn();
    for (int t = 0; t < waiting; t++) {
      if (marked[automaton.argument(states[t])] == step) {
        goOn(states[t], starts[t], i);
      }
    }
    visits += waiting;
  }

  private void turn() {
    int[] free = states;
    states = nextStates;
    nextStates = free;
    free = starts;
    starts = nextStarts;
    nextStarts = free;
    count = 0;
  }

  /** Phrases that the word before opened and that wait for this one. */
  private void second(int i) {
    for (int o = 0; o < opened.size(); o++) {
      Numbers waiting = opened.get(o).waiting();
      int size = waiting.size();
      for (int w = 0; w < size; w += 2) {
        if (marked[waiting.at(w)] == step) {
          goOn(waiting.at(w + 1), i - 1, i);
        }
      }
      visits += size / 2;
    }
    opened.clear();
  }

  /** Phrases that this word opens. */
  private void first(int i, Starts places) {
    openings.find(sets, places, i, opened);
    for (int o = 0; o < opened.size(); o++) {
      Numbers reached = opened.get(o).reached();
      for (int r = 0; r < reached.size(); r++) {
        reach(reached.at(r), i, i);
      }
    }
  }

  /** On from a state whose word, or place, is there. */
  private void goOn(int state, int start, int i) {
    int end = automaton.ways(state + 1);
    for (int way = automaton.ways(state); way < end; way++) {
      reach(automaton.reached(way), start, i);
    }
  }

  /** A state that began earlier goes before. */
  private void reach(int state, int start, int i) {
    visits++;
    int kind = automaton.kind(state);
    if (kind == Automaton.ACCEPT) {
      accept(automaton.argument(state), start, i + 1);
    } else if (visited[state] != step) {
      visited[state] = step;
      if (kind == Automaton.WORD) {
        nextStates[count] = state;
        nextStarts[count++] = start;
      } else if (follows(automaton.place(state), i)) {
        goOn(state, start, i);
      }
    }
  }

  /** Whether a word is before a place; before the start of something it never is. */
  private boolean follows(Place place, int i) {
    return switch (place) {
      case PAUSE -> wording.endsClause(i);
      case END -> wording.endsSentence(i);
      case ASKED -> wording.asked(i);
      case UTTERANCE, SENTENCE, CLAUSE -> false;
    };
  }

  private void accept(int label, int from, int to) {
    int same = last[label] - before;
    if (same >= 0 && found.get(same).to() > from) {
      if (found.get(same).from() == from) {
        found.set(same, new Found(label, from, to));
      }
      return;
    }
    last[label] = before + found.size();
    found.add(new Found(label, from, to));
  }

  /** How many states were looked at since the scan was made: what its time is made of. */
  long visits() {
    return visits;
  }
}
