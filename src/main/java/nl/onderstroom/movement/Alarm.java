package nl.onderstroom.movement;

import java.util.List;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Series;
import org.jspecify.annotations.Nullable;

/**
 * That two or more components have been falling for longer than chance makes likely.
 *
 * <p>One component alone never raises it. How often this rule errs, of 4,000 simulated teams whose
 * three components are correlated .3:
 *
 * <pre>
 * without any change, 52 meetings          alike from meeting to meeting: 0   .2   .3
 *   possible   (3.64)                                                   .06  .20  .28
 *   stronger   (4.4)                                                    .02  .09  .16
 *   persistent (4.4 after two meetings)                                 .01
 * found, all three fall by         1 SD           1.5 SD         2 SD
 *   within ... meetings           8     12       8     12       8     12
 *   after 8 meetings at 3.64     .11   .24      .35   .60      .65   .87
 *   after 12 meetings at 3.64    .28   .48      .70   .90      .94   .99
 * </pre>
 *
 * @param components ids of those that fall, in the order in which they are shown
 * @param since position in the series of the meeting from which on all of them fall, as estimated
 */
public record Alarm(Certainty certainty, List<String> components, int since) {
  public Alarm {
    components = List.copyOf(components);
  }

  /** As things stand after the last meeting; null when there is none or too little to tell. */
  public static @Nullable Alarm find(List<Series> series, Thresholds thresholds) {
    return in(
        series.stream().map(s -> Chart.of(s.component(), s.points(), thresholds)).toList(),
        thresholds);
  }

  static @Nullable Alarm in(List<Chart> charts, Thresholds thresholds) {
    int last = charts.stream().mapToInt(Chart::lastMeeting).max().orElse(-1);
    List<Chart> falling =
        charts.stream()
            .filter(chart -> chart.count() >= thresholds.whole("alarm.minimum-meetings"))
            .filter(chart -> chart.lastMeeting() == last)
            .filter(chart -> chart.exceeds(thresholds.value("alarm.possible")))
            .toList();
    int least = thresholds.whole("alarm.components");
    if (falling.size() < least) {
      return null;
    }
    double strong = thresholds.value("alarm.persistent");
    boolean persistent = falling.stream().filter(c -> c.keepsExceeding(strong)).count() >= least;
    return new Alarm(
        persistent ? Certainty.PERSISTENT : Certainty.POSSIBLE,
        falling.stream().map(Chart::component).toList(),
        falling.stream().mapToInt(Chart::firstOfFall).max().orElseThrow());
  }
}
