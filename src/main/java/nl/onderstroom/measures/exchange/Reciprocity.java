package nl.onderstroom.measures.exchange;

import java.util.List;
import java.util.Map;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Ladder;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** The part of the successions that is answered in kind: as often B after A as A after B. */
public final class Reciprocity implements MeetingMeasure {
  @Override
  public String id() {
    return "reciprocity";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Succession succession = Succession.of(conversation);
    int all = succession.total();
    String objection = Ladder.objection(conversation);
    if (objection != null || all == 0) {
      String why = objection == null ? "no-succession" : objection;
      return List.of(Measure.missing(id(), Subject.MEETING, why));
    }
    Measure row = Measure.of(id(), Subject.MEETING, (double) returned(succession) / all, all);
    boolean few = conversation.speakers().size() < 3;
    return List.of(row.noted(few ? "two-voices" : Ladder.remark(conversation)));
  }

  private static int returned(Succession succession) {
    int returned = 0;
    for (Map.Entry<String, Map<String, Integer>> first : succession.pairs().entrySet()) {
      for (Map.Entry<String, Integer> follower : first.getValue().entrySet()) {
        int back = succession.count(follower.getKey(), first.getKey());
        returned += Math.min(follower.getValue(), back);
      }
    }
    return returned;
  }
}
