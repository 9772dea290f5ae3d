package nl.onderstroom.measures;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/**
 * A number about each person who was there, and about each label that could be no or many persons:
 * such a row carries a remark. What was said without a label belongs to nobody.
 */
public interface PersonMeasure extends MeetingMeasure {
  /** About the voice of this number, which has a label. */
  Measure of(Conversation conversation, int voice, Subject subject);

  @Override
  default List<Measure> of(Conversation conversation) {
    List<Measure> rows = new ArrayList<>();
    for (int voice = 0; voice < conversation.voices().size(); voice++) {
      String label = conversation.voices().get(voice);
      if (!label.isEmpty()) {
        Measure row = of(conversation, voice, Subject.person(label));
        boolean person = voice < conversation.present().size();
        rows.add(person || row.value() == null ? row : row.noted("unidentified-label"));
      }
    }
    return rows;
  }
}
