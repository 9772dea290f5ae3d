package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.onderstroom.language.phrases.Phrase.Place;

import nl.onderstroom.language.speech.Wording;

/** Reads utterances through an automaton. Of its own to each thread. */
public final class Scan {
  private static final Place[] PLACES = Place.values();

  private final Automaton automaton;
  private final Openings openings;
  private final int[] visited;
  private final int[] marked;
  private final int[] last;
  private final Numbers sets = new Numbers();
  private final List<Openings.Opened> opened = new ArrayList<>();
  private Reached now = new Reached();
  private Reached after = new Reached();
  private int step;
  private long visits;
  private Wording wording = Wording.NONE;
  private List<Found> found = new ArrayList<>();

  Scan(Automaton automaton) {
    this.automaton = automaton;
    openings = automaton.openings();
    visited = new int[automaton.states()];
    marked = new int[automaton.vocabulary().size()];
    last = new int[automaton.labels()];
  }

  /** States that wait for the next word, with the word where their phrase began. */
  private static final class Reached {
    final Numbers states = new Numbers();
    final Numbers starts = new Numbers();

    void add(int state, int start) {
      states.add(state);
      starts.add(start);
    }

    void clear() {
      states.clear();
      starts.clear();
    }
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
    found = new ArrayList<>();
    Arrays.fill(last, -1);
    after.clear();
    opened.clear();
    Starts starts = new Starts(utterance);
    for (int i = 0; i < utterance.size(); i++) {
      hear(i);
      goOn(i);
      second(i);
      first(i, starts);
      starts.pass(i);
      if (utterance.endsSentence(i)) {
        after.clear();
        opened.clear();
      }
    }
    return found;
  }

  private void hear(int i) {
    step++;
    sets.clear();
    automaton.vocabulary().find(wording, i, sets);
    for (int s = 0; s < sets.size(); s++) {
      marked[sets.at(s)] = step;
    }
  }

  /** Phrases that began before go first, for of two that meet the one that began first counts. */
  private void goOn(int i) {
    Reached before = after;
    after = now;
    now = before;
    after.clear();
    for (int t = 0; t < now.states.size(); t++) {
      int state = now.states.at(t);
      if (marked[automaton.argument(state)] == step) {
        reach(automaton.next(state), now.starts.at(t), i);
      }
    }
    visits += now.states.size();
  }

  /** Phrases that the word before opened and that wait for this one. */
  private void second(int i) {
    for (Openings.Opened one : opened) {
      Numbers waiting = one.waiting();
      for (int w = 0; w < waiting.size(); w += 2) {
        if (marked[waiting.at(w)] == step) {
          reach(waiting.at(w + 1), i - 1, i);
        }
      }
      visits += waiting.size() / 2;
    }
    opened.clear();
  }

  /** Phrases that this word opens. */
  private void first(int i, Starts starts) {
    openings.find(sets, starts, i, opened);
    for (Openings.Opened one : opened) {
      Numbers reached = one.reached();
      for (int r = 0; r < reached.size(); r++) {
        reach(reached.at(r), i, i);
      }
    }
  }

  /** What can be reached after a word without another; a state that began earlier goes before. */
  private void reach(int state, int start, int i) {
    visits++;
    int kind = automaton.kind(state);
    if (kind == Automaton.ACCEPT) {
      accept(automaton.argument(state), start, i + 1);
      return;
    }
    if (visited[state] == step) {
      return;
    }
    visited[state] = step;
    switch (kind) {
      case Automaton.WORD -> after.add(state, start);
      case Automaton.SPLIT -> {
        reach(automaton.next(state), start, i);
        reach(automaton.other(state), start, i);
      }
      default -> {
        if (follows(PLACES[automaton.argument(state)], i)) {
          reach(automaton.next(state), start, i);
        }
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

  /** How many states were looked at since the scan was made: what its time is made of. */
  long visits() {
    return visits;
  }
}
