package nl.onderstroom.measures.voice;

import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How often each person took the floor. */
public final class TurnCount implements PersonMeasure {
  @Override
  public String id() {
    return "turns";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    int turns = conversation.turns(voice).size();
    return Measure.of(id(), subject, turns, turns);
  }
}
