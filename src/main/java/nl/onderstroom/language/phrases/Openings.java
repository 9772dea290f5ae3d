package nl.onderstroom.language.phrases;

import java.util.EnumMap;
import java.util.Map;
import nl.onderstroom.language.phrases.Phrase.Place;
import org.jspecify.annotations.Nullable;

/**
 * What each word wakes: the states that phrases may begin with, by the set of words that they wait
 * for; apart for phrases that begin anywhere and for those that begin only at the start of
 * something.
 */
final class Openings {
  private static final Numbers NONE = new Numbers();
  private static final Place[] PLACES = Place.values();

  private final Automaton automaton;
  private final Numbers[] anywhere;
  private final Map<Place, Started> started = new EnumMap<>(Place.class);

  Openings(Automaton automaton) {
    this.automaton = automaton;
    anywhere = new Numbers[automaton.vocabulary().size()];
  }

  /** States that a word of a set wakes wherever it stands. */
  Numbers anywhere(int set) {
    return or(anywhere[set]);
  }

  /** The places at which some phrase begins. */
  Map<Place, Started> started() {
    return started;
  }

  /** Phrases that begin at the start of something only. */
  static final class Started {
    private final Numbers[] bySet;
    private final Numbers any = new Numbers();

    Started(int sets) {
      bySet = new Numbers[sets];
    }

    /** States that a word of a set wakes. */
    Numbers by(int set) {
      return or(bySet[set]);
    }

    /** States that any word wakes. */
    Numbers any() {
      return any;
    }
  }

  /** Files a phrase under what can begin it. */
  void add(int entry) {
    add(entry, null);
  }

  private void add(int state, @Nullable Place start) {
    switch (automaton.kind(state)) {
      case Automaton.WORD -> {
        Numbers[] bySet = start == null ? anywhere : at(start).bySet;
        int set = automaton.argument(state);
        Numbers woken = bySet[set] == null ? new Numbers() : bySet[set];
        bySet[set] = woken;
        woken.add(state);
      }
      case Automaton.SPLIT -> {
        add(automaton.next(state), start);
        add(automaton.other(state), start);
      }
      case Automaton.PLACE -> add(automaton.next(state), PLACES[automaton.argument(state)]);
      default -> {
        if (automaton.kind(state) != Automaton.ANY || start == null) {
          throw new IllegalArgumentException("A phrase must begin with a word");
        }
        at(start).any.add(state);
      }
    }
  }

  private Started at(Place start) {
    return started.computeIfAbsent(start, x -> new Started(anywhere.length));
  }

  private static Numbers or(@Nullable Numbers numbers) {
    return numbers == null ? NONE : numbers;
  }
}
