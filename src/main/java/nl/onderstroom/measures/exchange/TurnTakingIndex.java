package nl.onderstroom.measures.exchange;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How often the next utterance is of another label. */
public final class TurnTakingIndex implements MeetingMeasure {
  @Override
  public String id() {
    return "turn-taking-index";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    int steps = conversation.utterances().size() - 1;
    if (steps < 1) {
      return List.of(Measure.missing(id(), Subject.MEETING, "no-succession"));
    }
    double index = (double) (conversation.turns().size() - 1) / steps;
    return List.of(
        Measure.of(id(), Subject.MEETING, index, steps).noted(Ladder.amount(conversation)));
  }
}
