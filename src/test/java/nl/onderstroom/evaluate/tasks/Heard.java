package nl.onderstroom.evaluate.tasks;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/** A meeting as people marked it and as we annotate it. */
public record Heard(LabelledMeeting labelled, AnnotatedMeeting annotated, List<List<Act>> acts) {
  int utterances() {
    return annotated.utterances().size();
  }
}
