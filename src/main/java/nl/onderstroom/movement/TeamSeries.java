package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.onderstroom.measures.Component;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.statistics.TheilSen;
import org.jspecify.annotations.Nullable;

/** The components over a team's meetings, each with its own band and what may be said of it. */
public final class TeamSeries {
  private final List<MeetingAnalysis> meetings;
  private final Thresholds thresholds;

  private TeamSeries(List<MeetingAnalysis> meetings, Thresholds thresholds) {
    this.meetings = meetings;
    this.thresholds = thresholds;
  }

  /** One a component, of meetings in order of time. */
  public static List<Series> of(List<MeetingAnalysis> meetings, Thresholds thresholds) {
    TeamSeries team = new TeamSeries(meetings, thresholds);
    List<List<Series.Point>> points = Components.ALL.stream().map(team::points).toList();
    List<Chart> charts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      charts.add(Chart.of(Components.ids().get(i), points.get(i), thresholds));
    }
    Alarm alarm = Alarm.in(charts, thresholds);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      series.add(team.series(charts.get(i), points.get(i), alarm));
    }
    return List.copyOf(series);
  }

  private Series series(Chart chart, List<Series.Point> points, @Nullable Alarm alarm) {
    boolean falls = alarm != null && alarm.components().contains(chart.component());
    Band band = falls ? bandBefore(chart) : bandOf(chart, chart.count());
    return new Series(
        chart.component(),
        points,
        band == null ? null : band.low(),
        band == null ? null : band.high(),
        falls && alarm != null ? word(alarm.certainty()) : state(chart, band));
  }

  /** A fall must not pull down the band that it is compared with. */
  private @Nullable Band bandBefore(Chart chart) {
    Band before = bandOf(chart, chart.beforeFall());
    return before == null ? bandOf(chart, chart.count()) : before;
  }

  private @Nullable Band bandOf(Chart chart, int first) {
    return Band.find(chart.component(), Arrays.copyOf(chart.values(), first), thresholds);
  }

  private static String word(Certainty certainty) {
    return certainty == Certainty.PERSISTENT ? "persistent" : "possible";
  }

  private String state(Chart chart, @Nullable Band band) {
    if (chart.count() == 0) {
      return "too-little";
    }
    if (chart.count() == 1) {
      return "single";
    }
    return band == null || chart.count() < thresholds.whole("alarm.minimum-meetings")
        ? "few"
        : direction(chart, band);
  }

  private String direction(Chart chart, Band band) {
    int first = Math.max(0, chart.count() - thresholds.whole("trend.meetings"));
    double[] recent = Arrays.copyOfRange(chart.values(), first, chart.count());
    TheilSen trend = TheilSen.of(recent);
    if (!trend.hasDirection() || Math.abs(trend.slope() * recent.length) < band.spread()) {
      return "steady";
    }
    return trend.slope() < 0 ? "falling" : "rising";
  }

  private List<Series.Point> points(Component component) {
    return meetings.stream().map(meeting -> point(component, meeting)).toList();
  }

  private Series.Point point(Component component, MeetingAnalysis meeting) {
    Measure measure = meeting.find(component.id(), Subject.MEETING);
    String id = meeting.header().id();
    Sufficiency sufficiency = comparable(component, meeting);
    return measure == null
        ? new Series.Point(id, null, null, null, sufficiency)
        : new Series.Point(id, measure.value(), measure.low(), measure.high(), sufficiency);
  }

  /**
   * Breadth counts who was silent, where a log tells; without one it comes out higher. So a meeting
   * that differs from the latest in this is shown as an indication and does not count.
   */
  private Sufficiency comparable(Component component, MeetingAnalysis meeting) {
    Sufficiency sufficiency = meeting.header().sufficiency();
    boolean alike = meeting.header().attendanceKnown() == attendanceKnownLately();
    return sufficiency == Sufficiency.VALID && component.equals(Component.BREADTH) && !alike
        ? Sufficiency.INDICATIVE
        : sufficiency;
  }

  private boolean attendanceKnownLately() {
    return meetings.stream()
        .map(MeetingAnalysis::header)
        .filter(header -> header.sufficiency() == Sufficiency.VALID)
        .reduce((earlier, later) -> later)
        .map(header -> header.attendanceKnown())
        .orElse(false);
  }
}
