package nl.onderstroom.measures.exchange;

import java.util.List;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;

/** How often somebody began while another was still heard. */
public final class Overlaps implements MeetingMeasure {
  @Override
  public String id() {
    return "overlaps";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    return Overlap.measure(id(), conversation, Airtime::overlaps);
  }
}
