package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankCusumTest {
  private static final double K = 0.35;
  private static final int WARM_UP = 5;

  @Test
  void constantSeriesStaysAtZero() {
    double[] same = new double[20];
    Arrays.fill(same, 0.4);
    RankCusum chart = RankCusum.below(same, K, WARM_UP);
    assertThat(IntStream.range(0, 20).mapToDouble(chart::at)).containsOnly(0.0);
    assertThat(chart.changeBefore(19)).isEqualTo(20);
  }

  @Test
  void lowestValueOfSevenAddsItsNormalScoreLessTheAllowance() {
    double[] values = {5, 6, 5.5, 6.5, 7, 8, 1};
    RankCusum chart = RankCusum.below(values, K, WARM_UP);
    // Rank 1 of 7: the normal quantile of 1/8 is -1.1503.
    assertThat(chart.at(6)).isCloseTo(1.1503 - K, within(1e-4));
    assertThat(chart.at(5)).isZero();
  }

  @Test
  void nothingIsCountedDuringTheWarmUp() {
    RankCusum chart = RankCusum.below(new double[] {5, 4, 3, 2, 1}, K, WARM_UP);
    assertThat(chart.at(4)).isZero();
  }

  @Test
  void fallIsDatedToTheFirstLowMeeting() {
    double[] values = {5, 6, 5.5, 6.5, 5.2, 6.1, 5.7, 6.6, 1, 1.1, 0.9, 1.2};
    assertThat(RankCusum.below(values, K, WARM_UP).changeBefore(11)).isEqualTo(8);
  }

  @Test
  void emptySeriesHasNoSums() {
    assertThat(RankCusum.below(new double[0], K, WARM_UP).length()).isZero();
  }

  @Property
  void orderedAlikeIsChartedAlike(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 20) Integer> values) {
    double[] plain = values.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] bent = values.stream().mapToDouble(value -> Math.exp(value / 3.0)).toArray();
    assertThat(RankCusum.below(bent, K, WARM_UP).toString())
        .isEqualTo(RankCusum.below(plain, K, WARM_UP).toString());
  }

  @Property
  void sumsAreNumbersAndNotBelowZero(@ForAll @Size(max = 30) double[] values) {
    RankCusum chart = RankCusum.below(values, K, WARM_UP);
    assertThat(IntStream.range(0, values.length).mapToDouble(chart::at))
        .allMatch(sum -> Double.isFinite(sum) && sum >= 0);
  }
}
