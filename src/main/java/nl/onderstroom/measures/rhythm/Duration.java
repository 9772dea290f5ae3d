package nl.onderstroom.measures.rhythm;

import java.util.List;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How many minutes from the first word to the last. */
public final class Duration implements MeetingMeasure {
  private static final double MS_A_MINUTE = 60_000;

  @Override
  public String id() {
    return "duration";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Airtime airtime = conversation.airtime();
    int n = conversation.utterances().size();
    if (airtime == null) {
      return List.of(Measure.missing(id(), Subject.MEETING, n == 0 ? "no-speech" : "untimed"));
    }
    return List.of(Measure.of(id(), Subject.MEETING, airtime.lengthMs() / MS_A_MINUTE, n));
  }
}
