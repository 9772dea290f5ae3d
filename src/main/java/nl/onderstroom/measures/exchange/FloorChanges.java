package nl.onderstroom.measures.exchange;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How often a contribution was followed by one of another voice. */
public final class FloorChanges implements MeetingMeasure {
  @Override
  public String id() {
    return "floor-changes";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    int contributions = (int) conversation.whole().contentUtterances();
    double changes = conversation.whole().floorChanges();
    return List.of(Measure.of(id(), Subject.MEETING, changes, contributions));
  }
}
