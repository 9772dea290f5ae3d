package nl.onderstroom.measures.voice;

import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The part of all turns, unlabelled ones included, that each person took. */
public final class TurnShare implements PersonMeasure {
  @Override
  public String id() {
    return "share-turns";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    int all = conversation.turns().size();
    int turns = conversation.turns(voice).size();
    return all == 0
        ? Measure.missing(id(), subject, "no-speech")
        : Measure.of(id(), subject, (double) turns / all, turns).noted(Ladder.amount(conversation));
  }
}
