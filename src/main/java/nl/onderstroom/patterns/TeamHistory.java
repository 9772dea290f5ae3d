package nl.onderstroom.patterns;

import java.util.List;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;

/**
 * What a pattern may look at: the team's meetings in order of time, and its components over them.
 */
public record TeamHistory(
    List<MeetingAnalysis> meetings, List<Series> series, Thresholds thresholds) {
  public TeamHistory {
    meetings = List.copyOf(meetings);
    series = List.copyOf(series);
  }

  /** The last few meetings, in order of time: what is long past stays in the tables. */
  public List<MeetingAnalysis> recent() {
    return last(thresholds.whole("finding.recent-meetings"));
  }

  /**
   * The meetings that the team's own band looks back over: what went well then may be asked for.
   */
  public List<MeetingAnalysis> inBand() {
    return last(thresholds.whole("band.meetings"));
  }

  private List<MeetingAnalysis> last(int most) {
    return meetings.subList(Math.max(0, meetings.size() - most), meetings.size());
  }
}
