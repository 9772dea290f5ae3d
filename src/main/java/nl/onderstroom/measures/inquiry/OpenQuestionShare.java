package nl.onderstroom.measures.inquiry;

import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Tally;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.statistics.BlockBootstrap;
import org.jspecify.annotations.Nullable;

/** The part of the questions that leave the answer open. */
public final class OpenQuestionShare implements MeetingMeasure {
  @Override
  public String id() {
    return "open-question-share";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    String objection = Ladder.objection(conversation);
    Double share = find(conversation.whole());
    if (objection != null || share == null) {
      String why = objection == null ? "no-questions" : objection;
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    int n = (int) conversation.whole().questions();
    Measure row = Measure.of(id(), Subject.MEETING, share, n).noted(Ladder.amount(conversation));
    BlockBootstrap.Range range = conversation.resamples().find(share, OpenQuestionShare::find);
    return List.of(range == null ? row : row.between(range.low(), range.high()));
  }

  private static @Nullable Double find(Tally tally) {
    return tally.questions() > 0 ? tally.openQuestions() / tally.questions() : null;
  }
}
