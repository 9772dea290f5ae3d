package nl.onderstroom.measures.rhythm;

import java.util.List;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How long nobody was heard between the first word and the last: span less the union of speech. */
public final class Silence implements MeetingMeasure {
  private static final double MS_A_SECOND = 1000;

  @Override
  public String id() {
    return "silence";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Airtime airtime = conversation.airtime();
    int n = conversation.utterances().size();
    if (airtime == null) {
      return List.of(Measure.missing(id(), Subject.MEETING, n == 0 ? "no-speech" : "untimed"));
    }
    return List.of(Measure.of(id(), Subject.MEETING, airtime.silenceMs() / MS_A_SECOND, n));
  }
}
