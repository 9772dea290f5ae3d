package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.language.phrases.Phrase.Place;
import org.jspecify.annotations.Nullable;

/**
 * What each word opens, by the sets of words that hold it; apart for phrases that begin anywhere
 * and for those that begin only at the start of something.
 */
final class Openings {
  private final Automaton automaton;
  private final @Nullable Opened[] anywhere;
  private final List<Started> started = new ArrayList<>();

  Openings(Automaton automaton) {
    this.automaton = automaton;
    anywhere = new Opened[automaton.vocabulary().size()];
  }

  /**
   * What may follow a word that begins phrases. Most phrases end there, so that nothing is done for
   * them but to look whether the word that they wait for comes next.
   */
  static final class Opened {
    /** In turn the set that a phrase waits for and the state that waits. */
    private final Numbers waiting = new Numbers();

    /** States that need no second word. */
    private final Numbers reached = new Numbers();

    Numbers waiting() {
      return waiting;
    }

    Numbers reached() {
      return reached;
    }
  }

  /** What is opened at the start of something. */
  private static final class Started {
    final Place place;
    final @Nullable Opened[] bySet;

    Started(Place place, int sets) {
      this.place = place;
      bySet = new Opened[sets];
    }
  }

  /** Whether some phrase begins at the start of a sentence or clause. */
  boolean inside() {
    return started.stream().anyMatch(one -> one.place != Place.UTTERANCE);
  }

  /** Adds what is opened by a word of these sets. */
  void find(Numbers sets, Starts starts, int i, List<Opened> found) {
    for (int s = 0; s < started.size(); s++) {
      if (starts.allow(started.get(s).place, i)) {
        find(sets, started.get(s).bySet, found);
      }
    }
    find(sets, anywhere, found);
  }

  private static void find(Numbers sets, @Nullable Opened[] bySet, List<Opened> found) {
    for (int s = 0; s < sets.size(); s++) {
      Opened opened = bySet[sets.at(s)];
      if (opened != null) {
        found.add(opened);
      }
    }
  }

  /** Files a phrase under what can begin it. */
  void add(int entry) {
    add(entry, anywhere);
  }

  private void add(int state, @Nullable Opened[] bySet) {
    switch (automaton.kind(state)) {
      case Automaton.WORD -> {
        int set = automaton.argument(state);
        if (set == Vocabulary.ANY && bySet == anywhere) {
          throw withoutWord();
        }
        Opened opened = bySet[set] == null ? new Opened() : bySet[set];
        bySet[set] = opened;
        follow(state, opened);
      }
      case Automaton.SPLIT -> {
        add(automaton.next(state), bySet);
        add(automaton.other(state), bySet);
      }
      case Automaton.PLACE -> add(automaton.next(state), at(automaton.place(state)));
      default -> throw withoutWord();
    }
  }

  private void follow(int state, Opened opened) {
    for (int way = automaton.ways(state); way < automaton.ways(state + 1); way++) {
      int reached = automaton.reached(way);
      if (automaton.kind(reached) == Automaton.WORD) {
        opened.waiting.add(automaton.argument(reached));
        opened.waiting.add(reached);
      } else {
        opened.reached.add(reached);
      }
    }
  }

  private @Nullable Opened[] at(Place place) {
    for (Started one : started) {
      if (one.place == place) {
        return one.bySet;
      }
    }
    Started one = new Started(place, anywhere.length);
    started.add(one);
    return one.bySet;
  }

  private static IllegalArgumentException withoutWord() {
    return new IllegalArgumentException("A phrase must begin with a word");
  }
}
