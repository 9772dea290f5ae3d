package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Appreciation that is spoken aloud, and not by one voice alone. */
public final class Waardering implements Pattern {
  private static final String APPRECIATE = "act-appreciate";
  private static final int LEAST_VOICES = 2;

  @Override
  public String id() {
    return "waardering";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    Sighting seen = Sighting.of(history.recent(), Set.of(APPRECIATE));
    long voices =
        seen.moments().stream().map(Moment::speaker).filter(Objects::nonNull).distinct().count();
    if (seen.moments().size() < history.thresholds().whole("appreciation.least-moments")
        || voices < LEAST_VOICES) {
      return List.of();
    }
    Map<String, Double> numbers =
        Map.of("moments", (double) seen.moments().size(), "voices", (double) voices);
    return List.of(seen.finding(id(), Finding.Layer.ONDERSTROOM, Finding.Sign.PEARL, numbers));
  }
}
