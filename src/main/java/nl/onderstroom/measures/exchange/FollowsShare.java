package nl.onderstroom.measures.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;

/** Of all times that somebody followed a person, the part that it was this one. */
public final class FollowsShare implements MeetingMeasure {
  @Override
  public String id() {
    return "follows-share";
  }

  @Override
  public List<Measure> of(Conversation conversation) {
    Succession succession = Succession.of(conversation);
    List<Measure> rows = new ArrayList<>();
    succession
        .pairs()
        .forEach(
            (first, followers) -> {
              int all = succession.after(first);
              followers.forEach(
                  (follower, times) ->
                      rows.add(
                          Measure.of(
                              id(), Subject.pair(first, follower), (double) times / all, all)));
            });
    return rows;
  }
}
