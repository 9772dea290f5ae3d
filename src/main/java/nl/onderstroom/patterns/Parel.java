package nl.onderstroom.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import org.jspecify.annotations.Nullable;

/**
 * A recent meeting, or a stretch of one, that lies above the own band: look first where it flows.
 */
public final class Parel implements Pattern {
  private static final int EVIDENCE = 5;

  @Override
  public String id() {
    return "parel";
  }

  @Override
  public List<Finding> in(TeamHistory history) {
    List<Finding> findings = new ArrayList<>();
    for (MeetingAnalysis meeting : history.recent()) {
      for (Stretch stretch : Stretch.in(meeting, Place.Level.ABOVE)) {
        findings.add(stretch.finding(id(), "stretch-" + stretch.variant(), Finding.Sign.PEARL));
      }
    }
    history.inBand().forEach(meeting -> findings.addAll(meeting(meeting, history)));
    return List.copyOf(findings);
  }

  private List<Finding> meeting(MeetingAnalysis meeting, TeamHistory history) {
    Map<String, Double> numbers = new TreeMap<>();
    List<String> above = new ArrayList<>();
    for (Series series : history.series()) {
      Double value = value(series, meeting.header().id());
      if (value != null && series.high() != null && value > series.high()) {
        above.add(series.component());
        numbers.put(series.component(), value);
        numbers.put(series.component() + "High", series.high());
      }
    }
    double most = history.thresholds().value("band.meetings");
    numbers.put("meetings", Math.min(most, (double) counted(history.meetings())));
    return above.isEmpty() ? List.of() : List.of(finding(meeting, above, numbers));
  }

  private Finding finding(
      MeetingAnalysis meeting, List<String> above, Map<String, Double> numbers) {
    return new Finding(
        id(),
        "meeting-" + Names.joined(above),
        Certainty.INDICATION,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        Finding.Sign.PEARL,
        numbers,
        Map.of("meeting", Names.of(meeting.header())),
        evidence(meeting),
        Strength.of(Certainty.INDICATION, above.size() / 4.0));
  }

  private static List<Evidence> evidence(MeetingAnalysis meeting) {
    return meeting.moments().stream()
        .filter(moment -> moment.kind().equals("open-question") || moment.kind().equals("parel"))
        .limit(EVIDENCE)
        .map(Parel::evidence)
        .toList();
  }

  private static Evidence evidence(Moment moment) {
    return new Evidence(moment.meeting(), moment.utterance());
  }

  private static @Nullable Double value(Series series, String meeting) {
    return series.points().stream()
        .filter(point -> point.meeting().equals(meeting))
        .filter(point -> point.sufficiency() == Sufficiency.VALID && point.value() != null)
        .map(Series.Point::value)
        .findFirst()
        .orElse(null);
  }

  private static long counted(List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .filter(meeting -> meeting.header().sufficiency() == Sufficiency.VALID)
        .count();
  }
}
