package nl.onderstroom.measures.said;

import java.util.List;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How often somebody only let hear that they listened ("hm-m", "ja ja"). */
public final class BackChannels implements MeetingMeasure {
  @Override
  public String id() {
    return "back-channels";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    long heard =
        conversation.utterances().stream()
            .filter(said -> said.kind() == UtteranceKind.BACK_CHANNEL)
            .count();
    int all = conversation.utterances().size();
    return List.of(Measure.of(id(), Subject.MEETING, (double) heard, all));
  }
}
