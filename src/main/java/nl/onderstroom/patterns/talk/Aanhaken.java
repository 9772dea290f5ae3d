package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Of late people take up each other's words more than in this team's earlier meetings. */
public final class Aanhaken implements Pattern {
  private static final String UPTAKE = "uptake";

  @Override
  public String id() {
    return "aanhaken";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    List<MeetingAnalysis> recent = history.recent();
    int before = history.meetings().size() - recent.size();
    Pooled now = Pooled.find(UPTAKE, recent, history);
    Pooled earlier = Pooled.find(UPTAKE, history.meetings().subList(0, before), history);
    return now == null || earlier == null || now.low() <= earlier.high()
        ? List.of()
        : List.of(
            now.finding(
                id(),
                "meetings",
                Finding.Sign.PEARL,
                Map.of("before", earlier.value(), "earlier", (double) earlier.meetings().size()),
                Set.of("open-question", "parel")));
  }
}
