package nl.onderstroom.patterns.talk;

import java.util.List;
import nl.onderstroom.measures.said.Obstacles.Response;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Obstacles that are met with a question or with help, more often than not. */
public final class Bijspringen implements Pattern {
  @Override
  public String id() {
    return "bijspringen";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    return Funnel.of(history)
        .finding(id(), Finding.Sign.PEARL, history, Response.ASKED, Response.HELPED);
  }
}
