package nl.onderstroom.patterns;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.movement.Components;

/** How findings call a meeting and a set of components, and how they are weighed. */
final class Names {
  private Names() {}

  /** Its date, for the reader's date format; its title where no source tells a date. */
  static String of(MeetingHeader meeting) {
    return meeting.start() == null ? meeting.title() : meeting.start().toLocalDate().toString();
  }

  /** Ids of components in the order in which they are shown, as in {@code breadth-inquiry}. */
  static String joined(Collection<String> components) {
    return Components.ids().stream().filter(components::contains).collect(Collectors.joining("-"));
  }

  /**
   * What is surer is always stronger.
   *
   * @param within from 0 to 1, to order findings that are equally sure
   */
  static double strength(Certainty certainty, double within) {
    return rank(certainty) + Math.min(0.999, Math.max(0, within));
  }

  private static int rank(Certainty certainty) {
    return switch (certainty) {
      case IN_THIS_MEETING -> 0;
      case INDICATION -> 1;
      case POSSIBLE -> 2;
      case PERSISTENT -> 3;
    };
  }

  /** The last meetings, in order of time. */
  static List<MeetingAnalysis> recent(TeamHistory history) {
    List<MeetingAnalysis> meetings = history.meetings();
    int most = history.thresholds().whole("finding.recent-meetings");
    return meetings.subList(Math.max(0, meetings.size() - most), meetings.size());
  }
}
