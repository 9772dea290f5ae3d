package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.measures.said.Obstacles.Response;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.patterns.TeamHistory;

/** What came back on the obstacles that were named in the recent meetings. */
record Funnel(List<MeetingAnalysis> meetings) {
  private static final double MOST = 0.5;

  static Funnel of(TeamHistory history) {
    return new Funnel(history.recent());
  }

  int named() {
    return meetings.stream().mapToInt(meeting -> meeting.count(Response.LEFT.id()).of()).sum();
  }

  int met(Response response) {
    return meetings.stream().mapToInt(meeting -> meeting.count(response.id()).times()).sum();
  }

  /** When most of what was named, and enough of it, met one of these two. */
  List<Finding> finding(
      String pattern, Finding.Sign sign, TeamHistory history, Response one, Response other) {
    int met = met(one) + met(other);
    Sighting seen = Sighting.of(meetings, Set.of(one.id(), other.id()));
    boolean shown =
        met >= history.thresholds().whole("obstacle.least-met")
            && met > MOST * named()
            && !seen.moments().isEmpty();
    return shown ? List.of(seen.finding(pattern, Finding.Layer.BOTH, sign, numbers())) : List.of();
  }

  private TreeMap<String, Double> numbers() {
    TreeMap<String, Double> numbers = new TreeMap<>();
    numbers.put("heard", (double) named());
    numbers.put("asked", (double) met(Response.ASKED));
    numbers.put("helped", (double) met(Response.HELPED));
    numbers.put("planned", (double) met(Response.PLANNED));
    numbers.put("explained", (double) met(Response.EXPLAINED));
    numbers.put("left", (double) met(Response.LEFT));
    return numbers;
  }
}
