package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheilSenTest {
  @Test
  void straightLineHasItsOwnSlope() {
    double[] line = {1, 3, 5, 7, 9, 11, 13, 15};
    assertThat(TheilSen.of(line)).isEqualTo(new TheilSen(2, 2, 2));
  }

  @Test
  void oneWildValueHardlyMovesTheSlope() {
    double[] line = {1, 3, 5, 7, 900, 11, 13, 15};
    assertThat(TheilSen.of(line).slope()).isCloseTo(2, within(0.01));
  }

  @Test
  void fewerThanFiveValuesLeaveEverySlopeOpen() {
    assertThat(TheilSen.of(new double[] {4, 3, 2, 1}))
        .isEqualTo(new TheilSen(-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  @Test
  void constantSeriesHasNoDirection() {
    TheilSen trend = TheilSen.of(new double[] {3, 3, 3, 3, 3, 3, 3, 3});
    assertThat(trend).isEqualTo(new TheilSen(0, 0, 0));
    assertThat(trend.hasDirection()).isFalse();
  }

  @Test
  void oneValueHasNoSlope() {
    assertThatThrownBy(() -> TheilSen.of(new double[] {1}))
        .hasMessage("A slope needs two values, not 1");
  }

  @Property
  void slopeLiesInItsInterval(
      @ForAll @Size(min = 2, max = 14) List<@DoubleRange(min = -9, max = 9) Double> values) {
    TheilSen trend = TheilSen.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    assertThat(trend.low()).isLessThanOrEqualTo(trend.slope());
    assertThat(trend.high()).isGreaterThanOrEqualTo(trend.slope());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          8,  0.24
          10, 0.39
          12, 0.43
          16, 0.54
          20, 0.69
          """)
  void fallOfTwoDeviationsInAllIsFoundThisOften(int n, double power) {
    SplittableRandom random = new SplittableRandom(n);
    double found =
        IntStream.range(0, 1000)
            .mapToObj(team -> falling(n, random))
            .filter(values -> MannKendall.of(values).p() < 0.05)
            .count();
    assertThat(found / 1000).isCloseTo(power, within(0.06));
  }

  private static double[] falling(int n, SplittableRandom random) {
    return IntStream.range(0, n)
        .mapToDouble(i -> random.nextGaussian() - 2.0 * i / (n - 1))
        .toArray();
  }
}
