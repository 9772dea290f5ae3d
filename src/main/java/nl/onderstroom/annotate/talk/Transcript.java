package nl.onderstroom.annotate.talk;

import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.FirstNames;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;

/**
 * What is to be known of a transcript before an utterance of it is read.
 *
 * @param names that people call each other by: the first parts of their names, in lower case
 */
record Transcript(Set<String> names, Marks marks) {
  Transcript {
    names = Set.copyOf(names);
  }

  /** Whether question marks are written. */
  enum Marks {
    WRITTEN,
    LEFT_OUT
  }

  static Transcript of(List<Said> talk) {
    boolean marked = talk.stream().anyMatch(said -> said.text().indexOf('?') >= 0);
    return new Transcript(FirstNames.of(talk), marked ? Marks.WRITTEN : Marks.LEFT_OUT);
  }

  /** Whether an utterance asks though no mark says so. */
  boolean asksUnmarked(Said said) {
    return marks == Marks.LEFT_OUT && said.question() != QuestionKind.NONE;
  }
}
