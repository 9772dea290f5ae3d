package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Moments in which something is put off, or in which a matter that was settled comes back. */
public final class Uitstel implements Pattern {
  private static final String POSTPONE = "act-postpone";
  private static final String REOPEN = "act-reopen";

  @Override
  public String id() {
    return "uitstel";
  }

  /** Both are moments, never a rate: so many were kept, and there may be more. */
  @Override
  public List<Finding> in(TeamHistory history) {
    Sighting seen = Sighting.of(history.recent(), Set.of(POSTPONE, REOPEN));
    if (seen.moments().size() < history.thresholds().whole("delay.least-moments")
        || seen.count(REOPEN) < history.thresholds().whole("delay.least-reopened")) {
      return List.of();
    }
    Map<String, Double> numbers =
        Map.of("postponed", (double) seen.count(POSTPONE), "reopened", (double) seen.count(REOPEN));
    return List.of(seen.finding(id(), Finding.Layer.BOVENSTROOM, Finding.Sign.PLEK, numbers));
  }
}
