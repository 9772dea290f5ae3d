package nl.onderstroom.measures.equality;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Quantity;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;
import org.jspecify.annotations.Nullable;

/** One index of how talk is divided, of one quantity, over one group. */
public record Equality(Index index, Quantity quantity, Population population)
    implements MeetingMeasure {
  @Override
  public String id() {
    return index.key() + "-" + quantity.key() + "-" + population.key();
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    int[] voices = population.voices(conversation);
    double[] amounts = quantity.of(conversation.whole(), voices);
    String objection = objection(conversation, amounts);
    return List.of(
        objection == null
            ? row(conversation, voices, index.of(amounts))
            : Measure.missing(id(), Subject.MEETING, objection));
  }

  private @Nullable String objection(Conversation conversation, double[] amounts) {
    if (population == Population.PRESENT && !conversation.attendanceKnown()) {
      return "no-attendance";
    }
    if (!quantity.knownIn(conversation)) {
      return "untimed";
    }
    if (Ladder.objection(conversation) != null) {
      return Ladder.objection(conversation);
    }
    if (nothing(amounts)) {
      return "no-speech";
    }
    return amounts.length < index.least() ? "one-voice" : null;
  }

  private Measure row(Conversation conversation, int[] voices, double value) {
    Measure row =
        Measure.of(id(), Subject.MEETING, value, voices.length).noted(Ladder.remark(conversation));
    BlockBootstrap.Range range =
        conversation.resamples().find(value, resample -> find(quantity.of(resample, voices)));
    return range == null ? row : row.between(range.low(), range.high());
  }

  /** Null when a resample holds only minutes in which none of them spoke. */
  private @Nullable Double find(double[] amounts) {
    return nothing(amounts) ? null : index.of(amounts);
  }

  private static boolean nothing(double[] amounts) {
    for (double amount : amounts) {
      if (amount != 0) {
        return false;
      }
    }
    return true;
  }
}
