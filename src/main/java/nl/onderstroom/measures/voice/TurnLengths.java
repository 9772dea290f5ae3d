package nl.onderstroom.measures.voice;

import java.util.function.ToDoubleFunction;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** A number over the lengths of one person's turns, in seconds. */
final class TurnLengths {
  private static final double MS_A_SECOND = 1000;

  private TurnLengths() {}

  static Measure measure(
      MeetingMeasure measure,
      Conversation conversation,
      int voice,
      Subject subject,
      ToDoubleFunction<double[]> number) {
    double[] lengths =
        conversation.turns(voice).stream()
            .mapToDouble(turn -> turn.spokenMs() / MS_A_SECOND)
            .toArray();
    if (lengths.length == 0) {
      return Measure.missing(measure.id(), subject, "did-not-speak");
    }
    return !conversation.timed()
        ? Measure.missing(measure.id(), subject, "untimed")
        : Measure.of(measure.id(), subject, number.applyAsDouble(lengths), lengths.length);
  }
}
