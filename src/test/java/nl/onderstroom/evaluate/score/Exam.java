package nl.onderstroom.evaluate.score;

import java.util.List;
import nl.onderstroom.language.Words;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Utterance;

/** One meeting with where something is in it, for those who have to find it. */
public record Exam(String meeting, List<Integer> words, List<Stretch> there) {
  public Exam {
    words = List.copyOf(words);
    there = List.copyOf(there);
  }

  public static Exam of(Meeting meeting, List<Stretch> there) {
    return new Exam(
        meeting.id(),
        meeting.utterances().stream().map(Utterance::text).map(Words::count).toList(),
        there);
  }

  public int utterances() {
    return words.size();
  }
}
