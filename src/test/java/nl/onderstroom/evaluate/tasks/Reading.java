package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.words.QuestionKind;

/** Of which utterances of a meeting we say something. */
public interface Reading {
  Reading QUESTIONS = each(utterance -> utterance.question() != QuestionKind.NONE);

  BitSet of(AnnotatedMeeting meeting);

  static Reading each(Predicate<AnnotatedUtterance> holds) {
    return meeting -> {
      BitSet said = new BitSet();
      List<AnnotatedUtterance> utterances = meeting.utterances();
      for (int i = 0; i < utterances.size(); i++) {
        said.set(i, holds.test(utterances.get(i)));
      }
      return said;
    };
  }
}
