package nl.onderstroom.annotate.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    Set<String> names = new HashSet<>();
    boolean marked = false;
    for (Said said : talk) {
      String speaker = said.speaker();
      if (speaker != null) {
        names.add(speaker.toLowerCase(Locale.ROOT).split(" ", -1)[0]);
      }
      marked |= said.text().indexOf('?') >= 0;
    }
    return new Transcript(names, marked ? Marks.WRITTEN : Marks.LEFT_OUT);
  }

  /** Whether an utterance asks though no mark says so. */
  boolean asksUnmarked(Said said) {
    return marks == Marks.LEFT_OUT && said.question() != QuestionKind.NONE;
  }
}
