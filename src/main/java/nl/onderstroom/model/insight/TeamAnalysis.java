package nl.onderstroom.model.insight;

import java.util.List;

/**
 * All that we say of a team: a pure function of the analyses of its meetings.
 *
 * @param meetings in order of time; those without a date by title, behind
 * @param measures numbers that only several meetings together can say
 * @param findings pearls first, then by strength
 * @param patternsLookedAt how many patterns were tried, so that a reader can weigh what was found
 */
public record TeamAnalysis(
    String team,
    List<MeetingAnalysis> meetings,
    List<Series> series,
    List<Measure> measures,
    List<Finding> findings,
    int patternsLookedAt) {
  public TeamAnalysis {
    meetings = List.copyOf(meetings);
    series = List.copyOf(series);
    measures = List.copyOf(measures);
    findings = List.copyOf(findings);
  }
}
