package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.patterns.CompactTeam;
import nl.onderstroom.patterns.CompactTeam.CompactMeeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamSeriesTest {
  private static final Thresholds STANDARD = Thresholds.standard();

  @Test
  void stateFollowsHowManyMeetingsThereAre() {
    assertThat(IntStream.of(0, 1, 2, 7, 8).mapToObj(n -> breadth(rows(n, 0.5)).state()))
        .containsExactly("too-little", "single", "few", "few", "steady");
  }

  @Test
  void fiveMeetingsHavePointsAndNoBand() {
    Series series = breadth(rows(5, 0.5));
    assertThat(series.points()).hasSize(5);
    assertThat(series.low()).isNull();
    assertThat(series.high()).isNull();
  }

  @Test
  void constantSeriesHasABandOfTheUsualSpread() {
    Series series = breadth(rows(10, 0.5));
    assertThat(series.state()).isEqualTo("steady");
    // Prior of 4 meetings beside 9 degrees of freedom without spread: .1 * sqrt(4 / 13) * 1.5.
    assertThat(series.low()).isCloseTo(0.5 - 0.0832, within(1e-4));
    assertThat(series.high()).isCloseTo(0.5 + 0.0832, within(1e-4));
  }

  @Test
  void steadyClimbSeemsToIncrease() {
    double[] climb = IntStream.range(0, 12).mapToDouble(i -> 0.3 + 0.04 * i).toArray();
    assertThat(breadth(climb).state()).isEqualTo("rising");
  }

  @Test
  void slowFallOfOneComponentSeemsToDecrease() {
    double[] fall = IntStream.range(0, 12).mapToDouble(i -> 0.8 - 0.04 * i).toArray();
    assertThat(breadth(fall).state()).isEqualTo("falling");
  }

  @Test
  void fallDoesNotPullDownTheBandItIsComparedWith() {
    double[] before = {.5, .52, .48, .51, .49, .5, .53, .47, .5, .52, .52, .54};
    double[] after = {.2, .22, .18, .21, .19, .2, .23, .17, .2};
    double[] both = DoubleStream.concat(Arrays.stream(before), Arrays.stream(after)).toArray();
    List<Series> series = all(both, both, both);
    assertThat(series).extracting(Series::state).containsOnly("persistent");
    assertThat(series.get(0).low()).isNotNull().isGreaterThan(0.3);
    assertThat(Alarm.find(series, STANDARD))
        .isEqualTo(new Alarm(Certainty.PERSISTENT, Components.ids(), 12));
  }

  @Test
  void meetingWithoutAttendanceLogDoesNotCountForBreadthBesideOnesThatHaveIt() {
    CompactMeeting logged =
        new CompactMeeting(null, null, "log", null, null, null, null, null, null);
    CompactTeam team =
        new CompactTeam(
            Map.of("breadth", boxed(.9, .5, .5), "inquiry", boxed(.1, .1, .1)),
            List.of(
                new CompactMeeting(null, null, null, null, null, null, null, null, null),
                logged,
                logged));
    List<Series> series = TeamSeries.of(team.analyses(), STANDARD);
    assertThat(series.get(0).points())
        .extracting(Series.Point::sufficiency)
        .containsExactly(Sufficiency.INDICATIVE, Sufficiency.VALID, Sufficiency.VALID);
    assertThat(series.get(2).points())
        .extracting(Series.Point::sufficiency)
        .containsOnly(Sufficiency.VALID);
  }

  @Test
  void missingValuesLeaveAGapAndNoZero() {
    double gap = Double.NaN;
    Series series = breadth(.5, gap, .5);
    assertThat(series.points()).extracting(Series.Point::value).containsExactly(.5, null, .5);
    assertThat(series.state()).isEqualTo("few");
  }

  @Test
  void orderOfReadingDoesNotMatter() {
    CompactTeam team = new CompactTeam(Map.of("breadth", boxed(.1, .2, .3, .4, .5)), null);
    List<MeetingAnalysis> shuffled = Stream.of(3, 0, 4, 2, 1).map(team.analyses()::get).toList();
    assertThat(MeetingOrder.sorted(shuffled)).isEqualTo(team.analyses());
  }

  @Test
  void meetingsWithoutADateComeLastByTitle() {
    CompactMeeting undated =
        new CompactMeeting(null, "yes", null, null, null, null, null, null, null);
    CompactMeeting dated = new CompactMeeting(null, null, null, null, null, null, null, null, null);
    CompactTeam team = new CompactTeam(null, List.of(undated, undated, dated));
    assertThat(MeetingOrder.sorted(team.analyses()))
        .extracting(meeting -> meeting.header().title())
        .containsExactly("Meeting 3", "Meeting 1", "Meeting 2");
  }

  @Test
  void plantedFallOfTwoDeviationsAtMeetingThirteenIsFlaggedByMeetingTwenty() {
    SplittableRandom random = new SplittableRandom(13);
    long flagged =
        IntStream.range(0, 200)
            .filter(team -> flaggedBetween(12, 20, simulated(random, 20, 12)))
            .count();
    assertThat(flagged / 200.0).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void atMostOneInTenSteadyTeamsIsFlaggedInAYear() {
    SplittableRandom random = new SplittableRandom(14);
    long flagged =
        IntStream.range(0, 200)
            .filter(team -> flaggedBetween(8, 52, simulated(random, 52, 52)))
            .count();
    assertThat(flagged / 200.0).isLessThanOrEqualTo(0.10);
  }

  private static boolean flaggedBetween(int first, int last, List<Series> series) {
    return IntStream.rangeClosed(first, last)
        .anyMatch(n -> Alarm.find(upTo(n, series), STANDARD) != null);
  }

  private static List<Series> upTo(int meetings, List<Series> series) {
    return series.stream()
        .map(s -> new Series(s.component(), s.points().subList(0, meetings), null, null, "few"))
        .toList();
  }

  /** Three components, correlated .3, that fall by two deviations from meeting {@code from} on. */
  private static List<Series> simulated(SplittableRandom random, int meetings, int from) {
    double[][] rows = new double[3][meetings];
    for (int t = 0; t < meetings; t++) {
      double shared = random.nextGaussian() * Math.sqrt(0.3);
      for (double[] row : rows) {
        row[t] = shared + random.nextGaussian() * Math.sqrt(0.7) - (t >= from ? 2 : 0);
      }
    }
    return IntStream.range(0, 3).mapToObj(c -> plain(Components.ids().get(c), rows[c])).toList();
  }

  private static Series plain(String component, double[] values) {
    List<Series.Point> points =
        Arrays.stream(values)
            .mapToObj(v -> new Series.Point("m", v, null, null, Sufficiency.VALID))
            .toList();
    return new Series(component, points, null, null, "few");
  }

  private static double[] rows(int n, double value) {
    double[] row = new double[n];
    Arrays.fill(row, value);
    return row;
  }

  private static Series breadth(double... values) {
    return all(values, new double[0], new double[0]).get(0);
  }

  private static List<Series> all(double[] breadth, double[] exchange, double[] inquiry) {
    CompactTeam team =
        new CompactTeam(
            Map.of(
                "breadth", boxed(breadth), "exchange", boxed(exchange), "inquiry", boxed(inquiry)),
            null);
    return TeamSeries.of(team.analyses(), STANDARD);
  }

  private static List<@Nullable Double> boxed(double... values) {
    return Collections.unmodifiableList(
        Arrays.stream(values).mapToObj(v -> Double.isNaN(v) ? null : (Double) v).toList());
  }
}
