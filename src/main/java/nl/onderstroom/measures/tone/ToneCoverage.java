package nl.onderstroom.measures.tone;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.tone.MeetingTone;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The part of what is said on which the balance of tone rests. */
public final class ToneCoverage implements MeetingMeasure {
  @Override
  public String id() {
    return "tone-coverage";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    String objection = Ladder.objection(conversation);
    if (objection != null) {
      return List.of(Measure.missing(id(), Subject.MEETING, objection));
    }
    MeetingTone tone = ToneBalance.tone(conversation);
    long said = conversation.utterances().stream().filter(AnnotatedUtterance::talk).count();
    return said == 0
        ? List.of(Measure.missing(id(), Subject.MEETING, "no-speech"))
        : List.of(Measure.of(id(), Subject.MEETING, tone.coverage(), (int) said));
  }
}
