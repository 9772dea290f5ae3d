package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Fewer people join in after talk of change than after talk of the work close by. */
public final class Veranderpraat implements Pattern {
  private static final double EVEN = 0.5;

  @Override
  public String id() {
    return "veranderpraat";
  }

  /** By the sign of each pair: where nothing differs, half of the pairs go either way. */
  @Override
  public List<Finding> in(TeamHistory history) {
    Pooled afterWork = Pooled.find("join-after-work", history);
    return afterWork == null || afterWork.low() <= EVEN
        ? List.of()
        : List.of(
            afterWork.finding(id(), "meetings", Finding.Sign.PLEK, Map.of(), Set.of("act-jargon")));
  }
}
