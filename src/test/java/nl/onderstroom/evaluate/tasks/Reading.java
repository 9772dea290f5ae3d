package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.List;
import nl.onderstroom.annotate.words.QuestionKind;

/** Of which utterances of a meeting we say something. */
public interface Reading {
  Reading QUESTIONS = heard -> heard.where(i -> question(heard, i) != QuestionKind.NONE);

  Reading OPEN_QUESTIONS = heard -> heard.where(i -> question(heard, i) == QuestionKind.OPEN);

  Reading QUESTION_MARKS =
      heard -> heard.where(i -> heard.utterance(i).utterance().text().indexOf('?') >= 0);

  BitSet of(Heard meeting);

  /** One of the acts. */
  static Reading acts(String... ids) {
    List<String> wanted = List.of(ids);
    return heard -> heard.where(i -> wanted.stream().anyMatch(act -> heard.hears(act, i)));
  }

  private static QuestionKind question(Heard heard, int utterance) {
    return heard.utterance(utterance).question();
  }
}
