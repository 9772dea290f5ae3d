package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases as one automaton over words. A word is looked up once for all of them, and only
 * phrases that can begin with it wake up; each state is visited at most once a word, so that
 * reading is linear in the words whatever they are.
 */
public final class Automaton {
  static final int WORD = 0;
  static final int ANY = 1;
  static final int SPLIT = 2;
  static final int START = 3;
  static final int PAUSE = 4;
  static final int ASKED = 5;
  static final int ACCEPT = 6;

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<@Nullable Opened> opened = new ArrayList<>();
  private final int labels;
  private int[] kind = new int[4096];
  private int[] argument = new int[4096];
  private int[] next = new int[4096];
  private int[] other = new int[4096];
  private int states;

  /** A phrase is found by its place in the list. */
  public Automaton(List<Phrase> phrases) {
    labels = phrases.size();
    for (int label = 0; label < labels; label++) {
      opening(build(phrases.get(label), state(ACCEPT, label, -1, -1)), 0);
    }
  }

  private int build(Phrase phrase, int then) {
    if (phrase instanceof Phrase.Word word) {
      return state(WORD, vocabulary.add(word), then, -1);
    }
    if (phrase instanceof Phrase.Row row) {
      int entry = then;
      for (int i = row.parts().size() - 1; i >= 0; i--) {
        entry = build(row.parts().get(i), entry);
      }
      return entry;
    }
    if (phrase instanceof Phrase.OneOf oneOf) {
      int entry = build(oneOf.choices().get(0), then);
      for (Phrase choice : oneOf.choices().subList(1, oneOf.choices().size())) {
        entry = state(SPLIT, 0, entry, build(choice, then));
      }
      return entry;
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

  private int gap(Phrase.Gap gap, int then) {
    int entry = then;
    for (int i = gap.most(); i > 0; i--) {
      int any = state(ANY, 0, entry, -1);
      entry = i > gap.least() ? state(SPLIT, 0, then, any) : any;
    }
    return entry;
  }

  private int place(Phrase.Place place, int then) {
    return switch (place) {
      case START -> state(START, 0, then, -1);
      case PAUSE -> state(PAUSE, 0, then, -1);
      case ASKED -> state(ASKED, 0, then, -1);
    };
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

  /** Files what follows the words that can begin a phrase. */
  private void opening(int state, int start) {
    switch (kind[state]) {
      case WORD -> opened(argument[state]).add(this, next[state], start);
      case SPLIT -> {
        opening(next[state], start);
        opening(other[state], start);
      }
      case START -> opening(next[state], 1);
      default -> throw new IllegalArgumentException("A phrase must begin with a word");
    }
  }

  private Opened opened(int word) {
    while (opened.size() <= word) {
      opened.add(null);
    }
    Opened found = opened.get(word);
    if (found == null) {
      found = new Opened();
      opened.set(word, found);
    }
    return found;
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

  /** Null where no phrase begins with the word. */
  @Nullable Opened findOpened(int word) {
    return word < opened.size() ? opened.get(word) : null;
  }

  int kind(int state) {
    return kind[state];
  }

  int argument(int state) {
    return argument[state];
  }

  int next(int state) {
    return next[state];
  }

  int other(int state) {
    return other[state];
  }
}
