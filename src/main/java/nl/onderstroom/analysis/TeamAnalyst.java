package nl.onderstroom.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.movement.MeetingOrder;
import nl.onderstroom.movement.Pool;
import nl.onderstroom.movement.TeamSeries;
import nl.onderstroom.patterns.Pattern;
import nl.onderstroom.patterns.TeamHistory;

/** What can be said of a team: a pure function of its meetings, in whatever order they come. */
public final class TeamAnalyst {
  private static final Comparator<Finding> STRONGEST_FIRST =
      Comparator.comparingDouble(Finding::strength)
          .reversed()
          .thenComparing(Finding::pattern)
          .thenComparing(Finding::variant)
          .thenComparing(finding -> finding.words().getOrDefault("meeting", ""))
          .thenComparing(finding -> finding.numbers().getOrDefault("from", 0.0));

  private final List<Pattern> patterns;
  private final Thresholds thresholds;

  public TeamAnalyst(List<Pattern> patterns, Thresholds thresholds) {
    this.patterns = List.copyOf(patterns);
    this.thresholds = thresholds;
  }

  public TeamAnalysis analyse(String team, List<MeetingAnalysis> meetings) {
    List<MeetingAnalysis> ordered = MeetingOrder.sorted(meetings);
    List<Series> series = TeamSeries.of(ordered, thresholds);
    TeamHistory history = new TeamHistory(ordered, series, thresholds);
    List<Finding> found =
        patterns.stream()
            .flatMap(pattern -> pattern.in(history).stream())
            .sorted(STRONGEST_FIRST)
            .toList();
    return new TeamAnalysis(
        team, ordered, series, Pool.of(ordered, thresholds), shown(found), patterns.size());
  }

  /** First where it flows, then the few places that matter most. */
  private List<Finding> shown(List<Finding> found) {
    return Stream.concat(
            strongest(found, Finding.Sign.PEARL, "finding.most-pearls"),
            strongest(found, Finding.Sign.PLEK, "finding.most"))
        .toList();
  }

  private Stream<Finding> strongest(List<Finding> found, Finding.Sign sign, String most) {
    return found.stream().filter(finding -> finding.sign() == sign).limit(thresholds.whole(most));
  }
}
