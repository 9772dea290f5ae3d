package nl.onderstroom.measures;

import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;
import nl.onderstroom.statistics.Inequality;
import org.jspecify.annotations.Nullable;

/**
 * One side of how a conversation moves: a function of a tally, so that it can be said of a meeting,
 * of a few minutes of it, and of what it could have been.
 *
 * @param formula null where it cannot be said
 * @param basis on what it rests: what must be known
 */
public record Component(String id, Formula formula, Basis basis) implements MeetingMeasure {
  private static final double MS_A_MINUTE = 60_000;

  /** Over how many of those present the talk is spread, as a share of them. */
  public static final Component BREADTH = new Component("breadth", Component::breadth, Basis.WHO);

  /** How often the floor goes to another voice, a minute of speech. */
  public static final Component EXCHANGE =
      new Component("exchange", Component::exchange, Basis.WHO_AND_WHEN);

  /** How many open questions are put, a contribution. */
  public static final Component INQUIRY = new Component("inquiry", Component::inquiry, Basis.WHAT);

  /**
   * Of a stretch of talk; null where it cannot be said.
   *
   * @param present how many of the first voices are the people who were there
   */
  public @Nullable Double of(Tally tally, int present) {
    return formula.of(tally, present);
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    String objection = objection(conversation);
    int present = conversation.present().size();
    Double value = of(conversation.whole(), present);
    if (objection != null || value == null) {
      String why = objection == null ? "no-speech" : objection;
      return List.of(Measure.missing(id, Subject.MEETING, why));
    }
    int n = (int) conversation.whole().contentUtterances();
    Measure row = Measure.of(id, Subject.MEETING, value, n).noted(remark(conversation));
    BlockBootstrap.Range range =
        conversation.resamples().find(value, resample -> of(resample, present));
    return List.of(range == null ? row : row.between(range.low(), range.high()));
  }

  private @Nullable String objection(Conversation conversation) {
    if (basis == Basis.WHO_AND_WHEN && !conversation.timed()) {
      return "untimed";
    }
    String objection = Ladder.objection(conversation);
    boolean whoUnknown = basis != Basis.WHAT && !conversation.diarisationReliable();
    return objection == null && whoUnknown ? "diarisation-unreliable" : objection;
  }

  private @Nullable String remark(Conversation conversation) {
    if (basis == Basis.WHO && !conversation.attendanceKnown()) {
      return "without-silent-attendees";
    }
    return basis == Basis.WHAT ? Ladder.amount(conversation) : Ladder.remark(conversation);
  }

  private static @Nullable Double breadth(Tally tally, int present) {
    double[] words = IntStream.range(0, present).mapToDouble(tally::words).toArray();
    boolean silent = IntStream.range(0, present).allMatch(voice -> words[voice] == 0);
    return silent ? null : Inequality.effectiveNumber(words) / present;
  }

  private static @Nullable Double exchange(Tally tally, int present) {
    return tally.spokenMs() > 0 ? tally.floorChanges() * MS_A_MINUTE / tally.spokenMs() : null;
  }

  private static @Nullable Double inquiry(Tally tally, int present) {
    return tally.contentUtterances() > 0 ? tally.openQuestions() / tally.contentUtterances() : null;
  }

  /** What must be known before it can be said. */
  public enum Basis {
    WHO,
    WHO_AND_WHEN,
    WHAT
  }

  /** A function of a tally of which the first voices are present. */
  public interface Formula {
    @Nullable Double of(Tally tally, int present);
  }
}
