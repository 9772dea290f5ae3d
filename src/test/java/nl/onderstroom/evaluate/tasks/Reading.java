package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.annotate.words.QuestionKind;

/** Of which utterances of a meeting we say something. */
public interface Reading {
  Reading QUESTIONS =
      heard ->
          where(
              heard,
              i -> heard.annotated().utterances().get(i).question() != QuestionKind.NONE);

  Reading QUESTION_MARKS =
      heard ->
          where(
              heard,
              i -> heard.annotated().utterances().get(i).utterance().text().indexOf('?') >= 0);

  BitSet of(Heard meeting);

  /** One of the acts, as far as it is counted: usual or explicit, and the speaker's own. */
  static Reading acts(String... ids) {
    Set<String> wanted = Set.of(ids);
    return heard ->
        where(
            heard,
            i -> heard.acts().get(i).stream().anyMatch(act -> wanted.contains(act.act()) && counted(act)));
  }

  private static boolean counted(Act act) {
    return act.weight() >= 2 && act.voice() == Act.Voice.OWN;
  }

  private static BitSet where(Heard heard, IntPredicate holds) {
    BitSet said = new BitSet();
    for (int i = 0; i < heard.utterances(); i++) {
      said.set(i, holds.test(i));
    }
    return said;
  }
}
