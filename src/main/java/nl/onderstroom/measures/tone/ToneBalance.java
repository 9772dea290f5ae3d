package nl.onderstroom.measures.tone;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.tone.MeetingTone;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;

/** Whether appreciative or critical words on the meeting and its prospects prevail. */
public final class ToneBalance implements MeetingMeasure {
  @Override
  public String id() {
    return "tone-balance";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    MeetingTone tone = tone(conversation);
    String objection = Ladder.objection(conversation);
    String why = objection == null ? tone.missing() : objection;
    Double value = tone.value();
    if (why != null || value == null) {
      return List.of(Measure.missing(id(), Subject.MEETING, why == null ? "no-speech" : why));
    }
    Measure row =
        Measure.of(id(), Subject.MEETING, value, tone.hits()).noted(Ladder.amount(conversation));
    BlockBootstrap.Range range = tone.interval();
    return List.of(range == null ? row : row.between(range.low(), range.high()));
  }

  static MeetingTone tone(Conversation conversation) {
    List<MeetingTone.Toned> toned =
        conversation.utterances().stream()
            .filter(AnnotatedUtterance::talk)
            .map(said -> new MeetingTone.Toned(said.said(), said.tone()))
            .toList();
    return MeetingTone.of(toned, conversation.thresholds(), conversation.meeting().id().hashCode());
  }
}
