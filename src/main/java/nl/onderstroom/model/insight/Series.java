package nl.onderstroom.model.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component over a team's meetings.
 *
 * @param low lower end of the team's own band; absent below the minimum of meetings
 * @param state a key under {@code series.} in the texts
 */
public record Series(
    String component,
    List<Point> points,
    @Nullable Double low,
    @Nullable Double high,
    String state) {
  public Series {
    points = List.copyOf(points);
  }

  /** The component in one meeting. */
  public record Point(
      String meeting,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      Sufficiency sufficiency) {}
}
