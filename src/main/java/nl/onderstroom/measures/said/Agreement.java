package nl.onderstroom.measures.said;

import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;
import nl.onderstroom.statistics.BlockRatio;

/** The part of what is said that agrees; mere signs of listening are kept apart. */
public final class Agreement implements MeetingMeasure {
  private static final long MINUTE_MS = 60_000;

  /** Where there are no times: about as many as fall in a minute. */
  private static final int UTTERANCES_A_BLOCK = 10;

  @Override
  public String id() {
    return "agreement";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    String objection = Ladder.objection(conversation);
    BlockRatio agreed = new BlockRatio((agree, said) -> agree / said);
    int said = count(conversation, agreed);
    if (objection != null || said == 0) {
      String why = objection == null ? "no-speech" : objection;
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    Measure row =
        Measure.of(id(), Subject.MEETING, agreed.value(), said).noted(Ladder.amount(conversation));
    Thresholds thresholds = conversation.thresholds();
    BlockBootstrap.Range range =
        agreed.interval(
            thresholds.whole("bootstrap.least-blocks"),
            thresholds.whole("bootstrap.resamples"),
            conversation.meeting().id().hashCode());
    return List.of(range == null ? row : row.between(range.low(), range.high()));
  }

  /** By minute from the first word how many agree, of how many; in all so many. */
  private static int count(Conversation conversation, BlockRatio agreed) {
    long first = conversation.airtime() == null ? 0 : conversation.airtime().firstMs();
    int all = 0;
    for (AnnotatedUtterance said : conversation.utterances()) {
      if (said.talk() && said.words() > 0) {
        Span span = conversation.timed() ? said.utterance().span() : null;
        long block =
            span == null
                ? said.utterance().index() / UTTERANCES_A_BLOCK
                : (span.startMs() - first) / MINUTE_MS;
        agreed.add(block, said.does("agree") ? 1 : 0, 1);
        all++;
      }
    }
    return all;
  }
}
