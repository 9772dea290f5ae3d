package nl.onderstroom.measures.voice;

import java.util.Arrays;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How long each person's longest turn was, pauses between its utterances left out. */
public final class LongestTurn implements PersonMeasure {
  @Override
  public String id() {
    return "longest-turn";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    return TurnLengths.measure(
        this, conversation, voice, subject, lengths -> Arrays.stream(lengths).max().orElseThrow());
  }
}
