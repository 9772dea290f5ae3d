package nl.onderstroom.patterns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.movement.Alarm;
import nl.onderstroom.statistics.Quantiles;

/** Two or more components that stay below the own band over meetings, longer than chance allows. */
public final class Stilvallen implements Pattern {
  private static final int EVIDENCE = 6;

  @Override
  public String id() {
    return "stilvallen";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    Alarm alarm = Alarm.find(history.series(), history.thresholds());
    return alarm == null ? List.of() : List.of(finding(alarm, history));
  }

  private Finding finding(Alarm alarm, TeamHistory history) {
    String word = alarm.certainty() == Certainty.PERSISTENT ? "persistent" : "possible";
    return new Finding(
        id(),
        word + "-" + Names.joined(alarm.components()),
        alarm.certainty(),
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        Finding.Sign.PLEK,
        numbers(alarm, history, history.thresholds().value("alarm.false-" + word)),
        Map.of("since", Names.of(history.meetings().get(alarm.since()).header())),
        evidence(since(alarm, history)),
        Strength.of(alarm.certainty(), alarm.components().size() / 4.0));
  }

  private static Map<String, Double> numbers(Alarm alarm, TeamHistory history, double falseAlarms) {
    Map<String, Double> numbers = new TreeMap<>();
    for (Series series : history.series()) {
      if (alarm.components().contains(series.component())) {
        int end = series.points().size();
        numbers.put(series.component(), middle(series.points().subList(alarm.since(), end)));
        numbers.put(
            series.component() + "Before", middle(series.points().subList(0, alarm.since())));
      }
    }
    numbers.put("before", (double) counted(history.meetings().subList(0, alarm.since())));
    numbers.put("after", (double) counted(since(alarm, history)));
    numbers.put("falseAlarms", falseAlarms);
    return numbers;
  }

  private static List<MeetingAnalysis> since(Alarm alarm, TeamHistory history) {
    return history.meetings().subList(alarm.since(), history.meetings().size());
  }

  private static long counted(List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .filter(meeting -> meeting.header().sufficiency() == Sufficiency.VALID)
        .count();
  }

  private static double middle(List<Series.Point> points) {
    return Quantiles.median(
        points.stream()
            .filter(point -> point.sufficiency() == Sufficiency.VALID)
            .map(Series.Point::value)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  /** Where the latest of these meetings fell still; else what was heard longest. */
  private static List<Evidence> evidence(List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .flatMap(meeting -> meeting.moments().stream())
        .filter(moment -> moment.kind().equals("plek") || moment.kind().equals("longest-turn"))
        .map(moment -> new Evidence(moment.meeting(), moment.utterance()))
        .distinct()
        .limit(EVIDENCE)
        .toList();
  }
}
