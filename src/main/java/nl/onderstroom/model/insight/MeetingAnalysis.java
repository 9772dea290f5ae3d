package nl.onderstroom.model.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that we say of one meeting, without its transcript. A pure function of the meeting and the
 * thresholds.
 */
public record MeetingAnalysis(
    MeetingHeader header,
    List<Measure> measures,
    List<WindowValue> windows,
    List<Place> places,
    List<Moment> moments) {
  public MeetingAnalysis {
    measures = List.copyOf(measures);
    windows = List.copyOf(windows);
    places = List.copyOf(places);
    moments = List.copyOf(moments);
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
}
