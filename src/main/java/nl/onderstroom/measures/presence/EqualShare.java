package nl.onderstroom.measures.presence;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The share that each would have if all had the same: what shares are to be compared with. */
public final class EqualShare implements MeetingMeasure {
  @Override
  public String id() {
    return "equal-share";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    int present = conversation.present().size();
    if (present == 0) {
      return List.of(Measure.missing(id(), Subject.MEETING, "nobody-identified"));
    }
    String remark = conversation.attendanceKnown() ? null : "without-silent-attendees";
    return List.of(Measure.of(id(), Subject.MEETING, 1.0 / present, present).noted(remark));
  }
}
