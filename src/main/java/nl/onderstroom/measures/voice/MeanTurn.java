package nl.onderstroom.measures.voice;

import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.Burstiness;

/** How long each person's turns are on average, pauses between utterances left out. */
public final class MeanTurn implements PersonMeasure {
  @Override
  public String id() {
    return "mean-turn";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    return TurnLengths.measure(this, conversation, voice, subject, Burstiness::mean);
  }
}
