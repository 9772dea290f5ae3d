package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.statistics.RankCusum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the alarm errs and finds: the figures that {@link Alarm} and the thresholds state. */
class AlarmSimulationTest {
  private static final int TEAMS = 600;
  private static final int COMPONENTS = 3;
  private static final double CORRELATION = 0.3;
  private static final double POSSIBLE = Thresholds.standard().value("alarm.possible");
  private static final double STRONG = Thresholds.standard().value("alarm.persistent");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3.64, 0.0, 0.06
          3.64, 0.2, 0.20
          3.64, 0.3, 0.28
          4.4,  0.0, 0.02
          4.4,  0.2, 0.09
          4.4,  0.3, 0.16
          """)
  void falseAlarmsOfTwoOfThreeInAYearOfMeetings(double limit, double alike, double expected) {
    double share = share(52, alike, 0, 52, team -> flagged(team, COMPONENTS, limit, 7, 52));
    assertThat(share).isCloseTo(expected, within(0.04));
  }

  @Test
  void alarmThatMustLastTwoMeetingsErrsForOneTeamInAHundred() {
    double share = share(52, 0, 0, 52, team -> lasting(team, 7, 52));
    assertThat(share).isCloseTo(0.01, within(0.01));
    assertThat(Thresholds.standard().value("alarm.false-persistent")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,   8,  8,  0.11
          1.5, 8,  8,  0.35
          1.5, 8,  12, 0.60
          1.5, 12, 8,  0.70
          1.5, 12, 12, 0.90
          2,   8,  8,  0.65
          2,   12, 8,  0.94
          """)
  void fallOfAllThreeIsFound(double fall, int before, int within, double expected) {
    int meetings = before + within;
    double share =
        share(
            meetings,
            0,
            fall,
            before,
            team -> flagged(team, COMPONENTS, POSSIBLE, before, meetings));
    assertThat(share).isCloseTo(expected, within(0.06));
  }

  @Test
  void alarmOnOneOfThreeWouldErrForOneTeamInTwo() {
    double share = share(52, 0, 0, 52, team -> flagged(team, COMPONENTS, POSSIBLE, 7, 52, 1));
    assertThat(share).isCloseTo(0.48, within(0.05));
  }

  @Test
  void singleChartErrsForOneTeamInTenAtTheLimitOfItsHorizon() {
    assertThat(share(52, 0, 0, 52, team -> flagged(team, 1, 4.3, 5, 52, 1)))
        .isCloseTo(0.10, within(0.03));
    assertThat(share(26, 0, 0, 26, team -> flagged(team, 1, 3.1, 5, 26, 1)))
        .isCloseTo(0.10, within(0.03));
  }

  private static double share(
      int meetings, double alike, double fall, int from, Predicate<double[][]> is) {
    SplittableRandom random = new SplittableRandom(20);
    long count =
        IntStream.range(0, TEAMS)
            .filter(team -> is.test(team(random, meetings, alike, fall, from)))
            .count();
    return (double) count / TEAMS;
  }

  private static boolean flagged(double[][] team, int charts, double limit, int from, int to) {
    return flagged(team, charts, limit, from, to, 2);
  }

  private static boolean flagged(
      double[][] team, int charts, double limit, int from, int to, int least) {
    RankCusum[] sums = charts(team, charts);
    IntPredicate alarm =
        t -> IntStream.range(0, charts).filter(c -> sums[c].at(t) > limit).count() >= least;
    return IntStream.range(from, to).anyMatch(alarm);
  }

  private static boolean lasting(double[][] team, int from, int to) {
    RankCusum[] sums = charts(team, COMPONENTS);
    return IntStream.range(from, to)
        .anyMatch(
            t ->
                IntStream.range(0, COMPONENTS)
                        .filter(c -> Math.min(sums[c].at(t), sums[c].at(t - 1)) > STRONG)
                        .count()
                    >= 2);
  }

  private static RankCusum[] charts(double[][] team, int charts) {
    Thresholds thresholds = Thresholds.standard();
    return IntStream.range(0, charts)
        .mapToObj(
            c ->
                RankCusum.below(
                    team[c], thresholds.value("alarm.k"), thresholds.whole("alarm.warm-up")))
        .toArray(RankCusum[]::new);
  }

  /** Normal values, correlated over components, and {@code alike} from one meeting to the next. */
  private static double[][] team(
      SplittableRandom random, int meetings, double alike, double fall, int from) {
    double[][] team = new double[COMPONENTS][meetings];
    double[] state = new double[COMPONENTS];
    for (int t = 0; t < meetings; t++) {
      double shared = random.nextGaussian() * Math.sqrt(CORRELATION);
      for (int c = 0; c < COMPONENTS; c++) {
        double news = shared + random.nextGaussian() * Math.sqrt(1 - CORRELATION);
        state[c] = t == 0 ? news : alike * state[c] + Math.sqrt(1 - alike * alike) * news;
        team[c][t] = state[c] - (t >= from ? fall : 0);
      }
    }
    return team;
  }
}
