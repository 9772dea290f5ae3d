package nl.onderstroom.report;

import java.util.List;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingHeader;

/** Who is silent in a meeting and mostly spoke in the earlier meetings that they attended. */
public final class NewlySilent {
  private final Thresholds thresholds;

  public NewlySilent(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Ids, in order.
   *
   * @param meetings in order of time
   * @param at the position of the meeting
   */
  public List<String> in(List<MeetingHeader> meetings, int at) {
    List<MeetingHeader> earlier =
        meetings.subList(0, at).stream().filter(MeetingHeader::attendanceKnown).toList();
    return meetings.get(at).silent().stream()
        .filter(person -> usedToSpeak(person, earlier))
        .sorted()
        .toList();
  }

  private boolean usedToSpeak(String person, List<MeetingHeader> earlier) {
    long attended = earlier.stream().filter(m -> m.present().contains(person)).count();
    long spoke = earlier.stream().filter(m -> m.speakers().contains(person)).count();
    return attended >= thresholds.whole("silent.earlier-meetings")
        && spoke >= thresholds.value("silent.used-to-speak") * attended;
  }
}
