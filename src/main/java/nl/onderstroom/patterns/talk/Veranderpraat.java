package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.measures.said.Joining;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;
import nl.onderstroom.statistics.PairedPermutation;

/** Fewer people join in after talk of change than after talk of the work close by. */
public final class Veranderpraat implements Pattern {
  @Override
  public String id() {
    return "veranderpraat";
  }

  /** Where it makes no difference which of a pair is which, as many lie either way round. */
  @Override
  public List<Finding> in(TeamHistory history) {
    Pooled more = Pooled.find(Joining.ID, history);
    if (more == null || more.low() <= 0) {
      return List.of();
    }
    double p = PairedPermutation.of(Joining.of(more.meetings()).stretches()).p();
    return List.of(
        more.finding(
            id(),
            "meetings",
            Finding.Sign.PLEK,
            Map.of("difference", more.value(), "chance", p),
            Set.of("act-jargon")));
  }
}
