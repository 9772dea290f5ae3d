package nl.onderstroom.annotate.talk;

import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.WordClass;

/**
 * A sequence of steps that words may follow. Repeats and gaps are bounded, so the work a word costs
 * does not depend on the length of the text.
 */
record Phrase(Start start, List<Step> steps, boolean toEnd) {
  static final int NONE = -1;

  /** No phrase takes more words than this. */
  static final int LONGEST = 30;

  Phrase {
    steps = List.copyOf(steps);
  }

  /** Where a match from here ends, the longest of them; {@link #NONE} where none does. */
  int match(Line line, int from) {
    return start.allows(line, from) ? match(line, from, 0) : NONE;
  }

  private int match(Line line, int at, int step) {
    if (step == steps.size()) {
      return toEnd && at < line.size() ? NONE : at;
    }
    Step next = steps.get(step);
    int reach = at;
    while (reach - at < next.most() && reach < line.size() && next.takes(line.word(reach))) {
      reach++;
    }
    for (int end = reach; end - at >= next.least(); end--) {
      int matched = match(line, end, step + 1);
      if (matched != NONE) {
        return matched;
      }
    }
    return NONE;
  }

  /** The steps it may begin with. */
  List<Step> first() {
    int last = 0;
    while (last < steps.size() - 1 && steps.get(last).least() == 0) {
      last++;
    }
    return steps.subList(0, last + 1);
  }

  /** Where in a sentence it may begin. */
  enum Start {
    ANYWHERE,
    SENTENCE,
    CLAUSE;

    boolean allows(Line line, int at) {
      return this == ANYWHERE
          || (this == SENTENCE ? line.starts().get(at) : line.clauses().get(at));
    }
  }

  /**
   * Words to take.
   *
   * @param forms any of these; of a gap none are listed, and it takes all but a comma
   */
  record Step(Kind kind, Set<String> forms, Set<WordClass> classes, int least, int most) {
    Step {
      forms = Set.copyOf(forms);
      classes = Set.copyOf(classes);
    }

    boolean takes(Line.Word word) {
      return switch (kind) {
        case GAP -> !word.comma();
        case WORDS ->
            forms.contains(word.form())
                || classes.contains(word.wordClass())
                || (word.name() && classes.contains(WordClass.NAME));
      };
    }

    boolean open() {
      return kind == Kind.GAP || !classes.isEmpty();
    }
  }

  /** What a step takes. */
  enum Kind {
    WORDS,
    GAP
  }
}
