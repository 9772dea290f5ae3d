package nl.onderstroom.measures.voice;

import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.measures.Quantity;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How much each person said, in words or in seconds. */
public record Amount(Quantity quantity) implements PersonMeasure {
  @Override
  public String id() {
    return quantity.key();
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    return quantity.knownIn(conversation)
        ? Measure.of(
            id(),
            subject,
            quantity.of(conversation.whole(), voice),
            conversation.turns(voice).size())
        : Measure.missing(id(), subject, "untimed");
  }
}
