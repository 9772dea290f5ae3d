package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import nl.onderstroom.annotate.words.QuestionKind;

/** Of which utterances of a meeting we say something. */
public interface Reading {
  Reading QUESTIONS =
      heard ->
          where(heard, i -> heard.annotated().utterances().get(i).question() != QuestionKind.NONE);

  Reading OPEN_QUESTIONS =
      heard ->
          where(heard, i -> heard.annotated().utterances().get(i).question() == QuestionKind.OPEN);

  Reading QUESTION_MARKS =
      heard ->
          where(
              heard,
              i -> heard.annotated().utterances().get(i).utterance().text().indexOf('?') >= 0);

  BitSet of(Heard meeting);

  /** One of the acts. */
  static Reading acts(String... ids) {
    List<String> wanted = List.of(ids);
    return heard -> where(heard, i -> wanted.stream().anyMatch(act -> heard.hears(act, i)));
  }

  private static BitSet where(Heard heard, IntPredicate holds) {
    BitSet said = new BitSet();
    for (int i = 0; i < heard.utterances(); i++) {
      said.set(i, holds.test(i));
    }
    return said;
  }
}
