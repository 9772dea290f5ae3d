package nl.onderstroom.evaluate.tasks;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/** A meeting as people marked it and as we annotate it. */
public record Heard(LabelledMeeting labelled, AnnotatedMeeting annotated, List<List<Act>> acts) {
  private static final int COUNTED = 2;

  /** Whether we hear the act there, as far as it is counted: not weak, and the speaker's own. */
  public boolean hears(String act, int utterance) {
    return acts.get(utterance).stream()
        .anyMatch(
            heard ->
                heard.act().equals(act)
                    && heard.weight() >= COUNTED
                    && heard.voice() == Act.Voice.OWN);
  }

  int utterances() {
    return annotated.utterances().size();
  }
}
