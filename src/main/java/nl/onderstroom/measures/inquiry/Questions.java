package nl.onderstroom.measures.inquiry;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How many utterances asked something, in all and of each person. */
public final class Questions implements MeetingMeasure {
  @Override
  public String id() {
    return "questions";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    List<Measure> rows = new ArrayList<>();
    double all = conversation.whole().questions();
    rows.add(Measure.of(id(), Subject.MEETING, all, conversation.utterances().size()));
    rows.addAll(new OfPerson().of(conversation));
    return rows;
  }

  private static final class OfPerson implements PersonMeasure {
    @Override
    public String id() {
      return "questions";
    }

    @Override
    public Measure of(Conversation conversation, int voice, Subject subject) {
      double questions = conversation.whole().questions(voice);
      return Measure.of(id(), subject, questions, conversation.turns(voice).size());
    }
  }
}
