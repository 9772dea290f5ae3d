package nl.onderstroom.measures.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** How often a person took the floor right after another; pairs that never did have no row. */
public final class Follows implements MeetingMeasure {
  @Override
  public String id() {
    return "follows";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Succession succession = Succession.of(conversation);
    List<Measure> rows = new ArrayList<>();
    succession
        .pairs()
        .forEach(
            (first, followers) ->
                followers.forEach(
                    (follower, times) ->
                        rows.add(
                            Measure.of(
                                id(),
                                Subject.pair(first, follower),
                                times,
                                succession.after(first)))));
    return rows;
  }
}
