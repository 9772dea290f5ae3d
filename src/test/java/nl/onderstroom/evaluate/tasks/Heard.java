package nl.onderstroom.evaluate.tasks;

import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/** A meeting as people marked it and as we annotate it. */
public record Heard(LabelledMeeting labelled, AnnotatedMeeting annotated) {
  int utterances() {
    return annotated.utterances().size();
  }
}
