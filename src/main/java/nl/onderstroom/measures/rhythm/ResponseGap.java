package nl.onderstroom.measures.rhythm;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.Quantiles;

/** How long it usually is before another goes on: the median where the label changes. */
public final class ResponseGap implements MeetingMeasure {
  @Override
  public String id() {
    return "response-gap";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    double[] gaps = Gaps.atFloorChanges(conversation);
    if (gaps.length == 0) {
      String why =
          conversation.utterances().isEmpty() || conversation.timed() ? "no-gaps" : "untimed";
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    Measure row = Measure.of(id(), Subject.MEETING, Quantiles.median(gaps), gaps.length);
    return List.of(row.noted(Ladder.amount(conversation)));
  }
}
