package nl.onderstroom.patterns;

import java.util.List;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingHeader;

/**
 * Who is silent in a meeting and spoke before they fell silent; how long ago that was does not
 * matter.
 *
 * @param now the meeting that is looked at
 * @param earlier those before it of which the attendance is known, in order of time
 */
public record FellSilent(MeetingHeader now, List<MeetingHeader> earlier, Thresholds thresholds) {
  public FellSilent {
    earlier = List.copyOf(earlier);
  }

  /** Ids, in order. */
  public List<String> people() {
    return now.silent().stream().filter(this::usedToSpeak).sorted().toList();
  }

  /** In how many meetings running, this one included, none of these people was heard. */
  int streak(List<String> people) {
    return 1 + people.stream().mapToInt(person -> silentBefore(person)).min().orElse(0);
  }

  private boolean usedToSpeak(String person) {
    List<MeetingHeader> attended = attended(person);
    List<MeetingHeader> before = attended.subList(0, attended.size() - silentBefore(person));
    long spoke = before.stream().filter(m -> m.speakers().contains(person)).count();
    return before.size() >= thresholds.whole("silent.earlier-meetings")
        && spoke >= thresholds.value("silent.used-to-speak") * before.size();
  }

  /** Those of which it is known whether this person spoke. */
  private List<MeetingHeader> attended(String person) {
    return earlier.stream().filter(header -> header.silenceKnownOf(person)).toList();
  }

  /** The silent meetings at the end of those that were attended. */
  private int silentBefore(String person) {
    List<MeetingHeader> attended = attended(person);
    int silent = 0;
    while (silent < attended.size()
        && !attended.get(attended.size() - 1 - silent).speakers().contains(person)) {
      silent++;
    }
    return silent;
  }
}
