package nl.onderstroom.measures.said;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.measures.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * Who joins in after talk of the work, and after talk of change in the words of management. Each of
 * the latter is laid beside the nearest of the former, so that the subject and the hour are alike.
 *
 * @param work pairs in which more others were heard after talk of the work
 * @param jargon pairs in which more others were heard after talk of change
 */
record Joining(int work, int jargon) {
  private static final String WORK = "work";
  private static final String JARGON = "jargon";

  static Joining of(Conversation conversation) {
    Contributions talk = Contributions.of(conversation);
    int reach = conversation.thresholds().whole("join.contributions");
    List<Integer> ofWork = places(talk, WORK, JARGON);
    int work = 0;
    int jargon = 0;
    for (int place : places(talk, JARGON, WORK)) {
      Integer nearest = nearest(place, ofWork);
      if (nearest != null) {
        ofWork.remove(nearest);
        int more = talk.othersAfter(nearest, reach) - talk.othersAfter(place, reach);
        work += more > 0 ? 1 : 0;
        jargon += more < 0 ? 1 : 0;
      }
    }
    return new Joining(work, jargon);
  }

  private static List<Integer> places(Contributions talk, String act, String without) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < talk.size(); i++) {
      AnnotatedUtterance said = talk.at(i);
      if (said.does(act) && !said.does(without)) {
        places.add(i);
      }
    }
    return places;
  }

  private static @Nullable Integer nearest(int place, List<Integer> others) {
    Integer nearest = null;
    for (Integer other : others) {
      if (nearest == null || Math.abs(other - place) < Math.abs(nearest - place)) {
        nearest = other;
      }
    }
    return nearest;
  }
}
