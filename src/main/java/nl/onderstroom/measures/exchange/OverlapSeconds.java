package nl.onderstroom.measures.exchange;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;

/** How long two or more voices were heard at once. */
public final class OverlapSeconds implements MeetingMeasure {
  private static final double MS_A_SECOND = 1000;

  @Override
  public String id() {
    return "overlap-seconds";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    return Overlap.measure(id(), conversation, airtime -> airtime.overlapMs() / MS_A_SECOND);
  }
}
