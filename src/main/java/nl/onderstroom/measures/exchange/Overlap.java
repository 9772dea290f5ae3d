package nl.onderstroom.measures.exchange;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.onderstroom.measures.Airtime;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** A number about speaking at once, which many transcripts cannot show. */
final class Overlap {
  private Overlap() {}

  static List<Measure> measure(
      String id, Conversation conversation, ToDoubleFunction<Airtime> number) {
    Airtime airtime = conversation.airtime();
    if (airtime == null) {
      String why = conversation.utterances().isEmpty() ? "no-speech" : "untimed";
      return List.of(Measure.missing(id, Subject.MEETING, why));
    }
    String remark = airtime.overlaps() == 0 ? "no-overlap-in-transcript" : null;
    int n = conversation.utterances().size();
    return List.of(Measure.of(id, Subject.MEETING, number.applyAsDouble(airtime), n).noted(remark));
  }
}
