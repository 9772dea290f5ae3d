package nl.onderstroom.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a person was there, by the attendance log.
 *
 * @param person the id of a {@link Person} of the meeting
 * @param intervals stitched, in order; empty where the log only knows a duration
 * @param presentMs total; absent where the log says neither times nor duration
 */
public record Presence(
    String person, @Nullable String role, List<Interval> intervals, @Nullable Long presentMs) {
  public Presence {
    intervals = List.copyOf(intervals);
  }
}
