package nl.onderstroom.evaluate.tasks;

import java.util.List;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/** All annotators, one behind the other, as they are shipped. */
public final class Listening {
  public Annotator annotator() {
    return Annotators.STANDARD;
  }

  public Heard to(LabelledMeeting labelled) {
    return new Heard(labelled, annotator().annotate(labelled.meeting()));
  }

  /** Only the acts and the tone, of what was tagged before. */
  void actsAndTone(List<Said> meeting) {
    Annotators.acts(meeting);
    meeting.forEach(Annotators::tone);
  }
}
