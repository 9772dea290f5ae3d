package nl.onderstroom.measures.rhythm;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.Burstiness;

/** How long it is on average from an utterance to the next. */
public final class Gap implements MeetingMeasure {
  @Override
  public String id() {
    return "gap";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    double[] gaps = Gaps.all(conversation);
    if (gaps.length == 0) {
      String why =
          conversation.utterances().isEmpty() || conversation.timed() ? "no-gaps" : "untimed";
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    Measure row = Measure.of(id(), Subject.MEETING, Burstiness.mean(gaps), gaps.length);
    return List.of(row.noted(Ladder.amount(conversation)));
  }
}
