package nl.onderstroom.patterns.talk;

import java.util.List;
import nl.onderstroom.measures.said.Obstacles.Response;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Obstacles that are named and then explained or left, more often than not. */
public final class VragenZonderHulp implements Pattern {
  @Override
  public String id() {
    return "vragen-zonder-hulp";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    return Funnel.of(history)
        .finding(id(), Finding.Sign.PLEK, history, Response.EXPLAINED, Response.LEFT);
  }
}
