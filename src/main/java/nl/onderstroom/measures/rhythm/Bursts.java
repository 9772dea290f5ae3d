package nl.onderstroom.measures.rhythm;

import java.util.Arrays;
import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.Burstiness;

/** Whether pauses come in bursts: many short ones and a few very long. */
public final class Bursts implements MeetingMeasure {
  @Override
  public String id() {
    return "burstiness";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    if (!conversation.utterances().isEmpty() && !conversation.timed()) {
      return List.of(Measure.missing(id(), Subject.MEETING, "untimed"));
    }
    double[] pauses = Arrays.stream(Gaps.all(conversation)).map(gap -> Math.max(0, gap)).toArray();
    Double burstiness = Burstiness.find(pauses);
    return List.of(
        burstiness == null
            ? Measure.missing(id(), Subject.MEETING, "no-gaps")
            : Measure.of(id(), Subject.MEETING, burstiness, pauses.length)
                .noted(Ladder.amount(conversation)));
  }
}
