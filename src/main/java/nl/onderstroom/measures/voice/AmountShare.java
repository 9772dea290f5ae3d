package nl.onderstroom.measures.voice;

import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.measures.Quantity;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The part of all that was said, unlabelled speech included, that each person said. */
public record AmountShare(Quantity quantity) implements PersonMeasure {
  @Override
  public String id() {
    return "share-" + quantity.key();
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    if (!quantity.knownIn(conversation)) {
      return Measure.missing(id(), subject, "untimed");
    }
    double total = quantity.total(conversation.whole());
    if (total == 0) {
      return Measure.missing(id(), subject, "no-speech");
    }
    double share = Math.min(1, quantity.of(conversation.whole(), voice) / total);
    int n = conversation.turns(voice).size();
    return Measure.of(id(), subject, share, n).noted(Ladder.amount(conversation));
  }
}
