package nl.onderstroom.model.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that we say of one meeting, without its transcript. A pure function of the meeting and the
 * thresholds.
 *
 * @param counts what was counted, only to be shown of several meetings together
 */
public record MeetingAnalysis(
    MeetingHeader header,
    List<Measure> measures,
    List<WindowValue> windows,
    List<Place> places,
    List<Moment> moments,
    List<Count> counts) {
  public MeetingAnalysis {
    measures = List.copyOf(measures);
    windows = List.copyOf(windows);
    places = List.copyOf(places);
    moments = List.copyOf(moments);
    counts = List.copyOf(counts);
  }

  /** The row of this measure; null when it was not computed for that subject. */
  public @Nullable Measure find(String measure, Subject subject) {
    return measures.stream()
        .filter(row -> row.measure().equals(measure) && row.subject().equals(subject))
        .findFirst()
        .orElse(null);
  }

  /** Its value for the whole meeting; null when it is missing or cannot be said. */
  public @Nullable Double meetingValue(String measure) {
    Measure row = find(measure, Subject.MEETING);
    return row == null ? null : row.value();
  }

  /** How often this was counted; nothing of nothing when nobody counted it. */
  public Count count(String what) {
    return counts.stream()
        .filter(count -> count.what().equals(what))
        .findFirst()
        .orElse(new Count(what, 0, 0));
  }

  /**
   * So many times out of so many. One meeting holds too few to say how often, so these wait for the
   * meetings beside it.
   *
   * @param what its id: that of the card, where it has one
   */
  public record Count(String what, int times, int of) {
    public Count {
      if (times < 0 || times > of) {
        throw new IllegalArgumentException(what + " cannot be " + times + " of " + of);
      }
    }
  }
}
