package nl.onderstroom.patterns.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.patterns.Names;
import nl.onderstroom.patterns.Strength;

/**
 * The meetings in which something was heard, with the moments that show it: from one meeting it is
 * said of that meeting, from more it is an indication.
 */
record Sighting(List<MeetingAnalysis> meetings, List<Moment> moments) {
  private static final int EVIDENCE = 6;

  /** Those of the meetings that hold a moment of one of these kinds. */
  static Sighting of(Collection<MeetingAnalysis> meetings, Set<String> kinds) {
    List<MeetingAnalysis> holding =
        meetings.stream()
            .filter(meeting -> meeting.moments().stream().anyMatch(m -> kinds.contains(m.kind())))
            .toList();
    return new Sighting(
        holding,
        holding.stream()
            .flatMap(meeting -> meeting.moments().stream())
            .filter(moment -> kinds.contains(moment.kind()))
            .toList());
  }

  long count(String kind) {
    return moments.stream().filter(moment -> moment.kind().equals(kind)).count();
  }

  String variant() {
    return meetings.size() == 1 ? "meeting" : "meetings";
  }

  Finding finding(
      String pattern, Finding.Layer layer, Finding.Sign sign, Map<String, Double> numbers) {
    Certainty certainty = meetings.size() == 1 ? Certainty.IN_THIS_MEETING : Certainty.INDICATION;
    Map<String, Double> all = new TreeMap<>(numbers);
    all.put("meetings", (double) meetings.size());
    return new Finding(
        pattern,
        variant(),
        certainty,
        layer,
        Finding.Reach.COLLECTIVE,
        sign,
        all,
        Map.of("meeting", Names.of(meetings.get(meetings.size() - 1).header())),
        evidence(),
        Strength.of(certainty, moments.size() / 20.0));
  }

  List<Evidence> evidence() {
    return moments.stream()
        .map(moment -> new Evidence(moment.meeting(), moment.utterance()))
        .distinct()
        .limit(EVIDENCE)
        .toList();
  }
}
