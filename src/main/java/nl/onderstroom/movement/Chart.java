package nl.onderstroom.movement;

import java.util.List;
import java.util.stream.IntStream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.statistics.RankCusum;

/** A component over the meetings that count for it, with the sum of how far it has been falling. */
final class Chart {
  private final String component;
  private final int[] meetings;
  private final double[] values;
  private final RankCusum fall;

  private Chart(String component, int[] meetings, double[] values, RankCusum fall) {
    this.component = component;
    this.meetings = meetings;
    this.values = values;
    this.fall = fall;
  }

  static Chart of(String component, List<Series.Point> points, Thresholds thresholds) {
    int[] meetings =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).sufficiency() == Sufficiency.VALID)
            .filter(i -> points.get(i).value() != null)
            .toArray();
    double[] values = IntStream.of(meetings).mapToDouble(i -> value(points.get(i))).toArray();
    RankCusum fall =
        RankCusum.below(values, thresholds.value("alarm.k"), thresholds.whole("alarm.warm-up"));
    return new Chart(component, meetings, values, fall);
  }

  String component() {
    return component;
  }

  /** The values that count, in order of time. */
  double[] values() {
    return values.clone();
  }

  /** The position in the series of the last meeting that counts; -1 where none does. */
  int lastMeeting() {
    return count() == 0 ? -1 : meetings[count() - 1];
  }

  /** The position in the series of the first meeting of the fall that is counted now. */
  int firstOfFall() {
    return meetings[Math.min(beforeFall(), count() - 1)];
  }

  int count() {
    return values.length;
  }

  /** How far it has been falling, now. */
  double sum() {
    return count() == 0 ? 0 : fall.at(count() - 1);
  }

  boolean exceeds(double limit) {
    return sum() > limit;
  }

  /** Whether it did so after the meeting before, too. */
  boolean keepsExceeding(double limit) {
    return exceeds(limit) && count() > 1 && fall.at(count() - 2) > limit;
  }

  /** How many values came before the fall that is counted now; all of them when there is none. */
  int beforeFall() {
    return count() == 0 ? 0 : fall.changeBefore(count() - 1);
  }

  private static double value(Series.Point point) {
    Double value = point.value();
    return value == null ? Double.NaN : value;
  }
}
