package nl.onderstroom.annotate.acts;

import java.util.List;

/**
 * A round in which people say in turn how they come in or go out.
 *
 * @param act "checkin" or "checkout"
 * @param opener the utterance that asks for it
 * @param answers the utterances in which each speaks for the first time in it
 */
public record Round(String act, int opener, List<Integer> answers) {
  public Round {
    answers = List.copyOf(answers);
  }

  /** The last utterance of it. */
  public int last() {
    return answers.get(answers.size() - 1);
  }
}
