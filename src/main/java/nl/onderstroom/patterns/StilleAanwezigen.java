package nl.onderstroom.patterns;

import java.util.List;
import java.util.Map;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Sufficiency;

/**
 * More people who were there without speaking than is usual for this team, or people who used to
 * speak and now did not. Counted, never named; only where a log tells who was there, and nobody
 * spoke whom we do not know.
 */
public final class StilleAanwezigen implements Pattern {
  @Override
  public String id() {
    return "stille-aanwezigen";
  }

  /** Of the latest meeting: what is new comes first, then what is more, then what is much. */
  @Override
  public List<Finding> in(TeamHistory history) {
    List<MeetingAnalysis> meetings = history.meetings();
    if (meetings.isEmpty() || !tells(meetings.get(meetings.size() - 1))) {
      return List.of();
    }
    MeetingHeader latest = meetings.get(meetings.size() - 1).header();
    List<MeetingAnalysis> earlier =
        meetings.subList(0, meetings.size() - 1).stream().filter(StilleAanwezigen::tells).toList();
    return latest.silent().size() < history.thresholds().whole("silent.least")
        ? List.of()
        : new Case(latest, earlier, history.thresholds()).findings(id());
  }

  private static boolean tells(MeetingAnalysis meeting) {
    return meeting.header().silenceKnown()
        && meeting.header().sufficiency() != Sufficiency.TOO_LITTLE
        && !meeting.header().present().isEmpty();
  }

  private static double silentShare(MeetingHeader header) {
    return (double) header.silent().size() / header.present().size();
  }

  /** The latest meeting beside the earlier ones of which the attendance is known. */
  private record Case(MeetingHeader latest, List<MeetingAnalysis> earlier, Thresholds thresholds) {
    List<Finding> findings(String pattern) {
      List<String> newly = fellSilent().people();
      if (newly.size() >= thresholds.whole("silent.least")) {
        return List.of(
            finding(pattern, fellSilent().streak(newly) > 1 ? "stayed" : "newly", newly));
      }
      boolean comparable = earlier.size() >= thresholds.whole("silent.earlier-meetings");
      if (comparable) {
        return silentShare(latest) > most() ? List.of(finding(pattern, "more", newly)) : List.of();
      }
      return silentShare(latest) >= thresholds.value("silent.share")
          ? List.of(finding(pattern, "meeting", newly))
          : List.of();
    }

    private Finding finding(String pattern, String variant, List<String> newly) {
      Certainty certainty =
          variant.equals("meeting") ? Certainty.IN_THIS_MEETING : Certainty.INDICATION;
      return new Finding(
          pattern,
          variant,
          certainty,
          Finding.Layer.BOTH,
          Finding.Reach.COLLECTIVE,
          Finding.Sign.PLEK,
          numbers(newly),
          Map.of("meeting", Names.of(latest)),
          firstWords(newly),
          Strength.of(certainty, silentShare(latest)));
    }

    private Map<String, Double> numbers(List<String> newly) {
      return Map.of(
          "silent",
          (double) latest.silent().size(),
          "present",
          (double) latest.present().size(),
          "newly",
          (double) newly.size(),
          "earlier",
          (double) earlier.size(),
          "meetings",
          earlier.size() + 1.0,
          "most",
          most(),
          "share",
          silentShare(latest),
          "used",
          thresholds.value("silent.used-to-speak"),
          "streak",
          (double) fellSilent().streak(newly));
    }

    /** The highest share of silent attendees before; zero where there is no before. */
    private double most() {
      return earlier.stream().mapToDouble(m -> silentShare(m.header())).max().orElse(0);
    }

    private FellSilent fellSilent() {
      return new FellSilent(
          latest, earlier.stream().map(MeetingAnalysis::header).toList(), thresholds);
    }

    /** Where those who fell silent were heard before. */
    private List<Evidence> firstWords(List<String> people) {
      return earlier.stream()
          .flatMap(meeting -> meeting.moments().stream())
          .filter(moment -> moment.kind().equals("first-word"))
          .filter(moment -> moment.speaker() != null && people.contains(moment.speaker()))
          .map(Case::evidence)
          .toList();
    }

    private static Evidence evidence(Moment moment) {
      return new Evidence(moment.meeting(), moment.utterance());
    }
  }
}
