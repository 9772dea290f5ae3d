package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many phrases as one automaton over words. A word is looked up once for all of them, and only
 * phrases that can begin with it wake up; each state is visited at most once a word, so that
 * reading is linear in the words whatever they are.
 */
public final class Automaton {
  /** Waits for a word of a set. */
  static final int WORD = 0;

  /** Goes on in two ways. */
  static final int SPLIT = 1;

  /** Goes on where something stands around the words. */
  static final int PLACE = 2;

  /** A phrase ends here. */
  static final int ACCEPT = 3;

  private static final int FIRST_ROOM = 4096;

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Phrase.Place> places = new ArrayList<>();
  private final Openings openings;
  private final int labels;
  private int[] kind = new int[FIRST_ROOM];
  private int[] argument = new int[FIRST_ROOM];
  private int[] next = new int[FIRST_ROOM];
  private int[] other = new int[FIRST_ROOM];
  private int states;

  /** Of each state that goes on by itself, from where in {@link #reached} its ways stand. */
  private int[] ways = {};

  /** The states that wait, ask for a place or accept, and that are reached without a word. */
  private int[] reached = {};

  /** A phrase is found by its place in the list. */
  public Automaton(List<Phrase> phrases) {
    labels = phrases.size();
    int[] entries = new int[labels];
    for (int label = 0; label < labels; label++) {
      entries[label] = build(phrases.get(label), state(ACCEPT, label, -1, -1));
    }
    vocabulary.close();
    follow();
    openings = new Openings(this);
    for (int entry : entries) {
      openings.add(entry);
    }
  }

  private int build(Phrase phrase, int then) {
    if (phrase instanceof Phrase.Word word) {
      return words(List.of(word), then);
    }
    if (phrase instanceof Phrase.Row row) {
      int entry = then;
      for (int i = row.parts().size() - 1; i >= 0; i--) {
        entry = build(row.parts().get(i), entry);
      }
      return entry;
    }
    if (phrase instanceof Phrase.OneOf oneOf) {
      return oneOf(oneOf, then);
    }
    if (phrase instanceof Phrase.Perhaps perhaps) {
      return state(SPLIT, 0, build(perhaps.part(), then), then);
    }
    if (phrase instanceof Phrase.Again again) {
      int loop = state(SPLIT, 0, -1, then);
      int entry = build(again.part(), loop);
      next[loop] = entry;
      return entry;
    }
    return phrase instanceof Phrase.Gap gap ? gap(gap, then) : place((Phrase.Place) phrase, then);
  }

  private int place(Phrase.Place place, int then) {
    places.add(place);
    return state(PLACE, places.size() - 1, then, -1);
  }

  /** Of choices that are single words, as of a whole list, one state is made. */
  private int oneOf(Phrase.OneOf oneOf, int then) {
    List<Phrase.Word> words = new ArrayList<>();
    List<Phrase> longer = new ArrayList<>();
    sort(oneOf, words, longer);
    int entry = words.isEmpty() ? -1 : words(words, then);
    for (Phrase choice : longer) {
      int built = build(choice, then);
      entry = entry < 0 ? built : state(SPLIT, 0, entry, built);
    }
    return entry;
  }

  private static void sort(Phrase.OneOf oneOf, List<Phrase.Word> words, List<Phrase> longer) {
    for (Phrase choice : oneOf.choices()) {
      if (choice instanceof Phrase.Word word) {
        words.add(word);
      } else if (choice instanceof Phrase.OneOf nested) {
        sort(nested, words, longer);
      } else {
        longer.add(choice);
      }
    }
  }

  private int words(List<Phrase.Word> words, int then) {
    return state(WORD, vocabulary.add(words), then, -1);
  }

  private int gap(Phrase.Gap gap, int then) {
    int entry = then;
    for (int i = gap.most(); i > 0; i--) {
      int any = state(WORD, Vocabulary.ANY, entry, -1);
      entry = i > gap.least() ? state(SPLIT, 0, then, any) : any;
    }
    return entry;
  }

  private int state(int kind, int argument, int next, int other) {
    if (states == this.kind.length) {
      this.kind = Arrays.copyOf(this.kind, 2 * states);
      this.argument = Arrays.copyOf(this.argument, 2 * states);
      this.next = Arrays.copyOf(this.next, 2 * states);
      this.other = Arrays.copyOf(this.other, 2 * states);
    }
    this.kind[states] = kind;
    this.argument[states] = argument;
    this.next[states] = next;
    this.other[states] = other;
    return states++;
  }

  /** Takes the splits out: while reading, the states behind them are all at hand. */
  private void follow() {
    Numbers found = new Numbers();
    ways = new int[states + 1];
    for (int state = 0; state < states; state++) {
      ways[state] = found.size();
      if (kind[state] == WORD || kind[state] == PLACE) {
        reach(next[state], found);
      }
    }
    ways[states] = found.size();
    reached = found.toArray();
  }

  private void reach(int state, Numbers found) {
    if (kind[state] == SPLIT) {
      reach(next[state], found);
      reach(other[state], found);
    } else {
      found.add(state);
    }
  }

  /** A reader of its own for each thread; it may be used for one utterance after another. */
  public Scan scan() {
    return new Scan(this);
  }

  int states() {
    return states;
  }

  int labels() {
    return labels;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Openings openings() {
    return openings;
  }

  int kind(int state) {
    return kind[state];
  }

  int argument(int state) {
    return argument[state];
  }

  /** What must stand around the words where a state asks for it. */
  Phrase.Place place(int state) {
    return places.get(argument[state]);
  }

  int next(int state) {
    return next[state];
  }

  int other(int state) {
    return other[state];
  }

  /** Where the ways on from a state begin; those of the state after it begin where they end. */
  int ways(int state) {
    return ways[state];
  }

  /** Where a way leads. */
  int reached(int way) {
    return reached[way];
  }
}
