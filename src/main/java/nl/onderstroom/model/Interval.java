package nl.onderstroom.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of wall-clock time, as the meeting tool wrote it (its own zone, unknown to us). */
public record Interval(LocalDateTime from, LocalDateTime to) {
  public Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("An interval ends before it starts: " + from + " " + to);
    }
  }

  public long lengthMs() {
    return Duration.between(from, to).toMillis();
  }

  /** The union, in order: rejoining must not count presence twice. */
  public static List<Interval> stitch(List<Interval> intervals) {
    List<Interval> stitched = new ArrayList<>();
    for (Interval next : intervals.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
      Interval last = stitched.isEmpty() ? null : stitched.get(stitched.size() - 1);
      if (last == null || next.from().isAfter(last.to())) {
        stitched.add(next);
      } else if (next.to().isAfter(last.to())) {
        stitched.set(stitched.size() - 1, new Interval(last.from(), next.to()));
      }
    }
    return List.copyOf(stitched);
  }
}
