package nl.onderstroom.patterns.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** Firm statements far outnumber the questions that explore, over several meetings together. */
public final class StellenZonderVragen implements Pattern {
  @Override
  public String id() {
    return "stellen-zonder-vragen";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    Pooled inquiry = Pooled.find("inquiry-share", history);
    double most = history.thresholds().value("advocacy.most-inquiry");
    return inquiry == null || inquiry.high() >= most
        ? List.of()
        : List.of(
            inquiry.finding(
                id(),
                "meetings",
                Finding.Sign.PLEK,
                Map.of(),
                Set.of("act-advocate", "act-ask-input", "act-inquire")));
  }
}
