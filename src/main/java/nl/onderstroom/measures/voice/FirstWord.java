package nl.onderstroom.measures.voice;

import java.util.List;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Turn;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How long after the meeting's first word each person was first heard. */
public final class FirstWord implements PersonMeasure {
  private static final double MS_A_SECOND = 1000;

  @Override
  public String id() {
    return "first-word";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    List<Turn> turns = conversation.turns(voice);
    if (turns.isEmpty()) {
      return Measure.missing(id(), subject, "did-not-speak");
    }
    Airtime airtime = conversation.airtime();
    Span first = turns.get(0).span();
    return airtime == null || first == null
        ? Measure.missing(id(), subject, "untimed")
        : Measure.of(id(), subject, (first.startMs() - airtime.firstMs()) / MS_A_SECOND, 1);
  }
}
