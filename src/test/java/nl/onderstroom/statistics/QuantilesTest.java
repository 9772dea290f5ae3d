package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,    1
          0.25, 1.75
          0.5,  2.5
          0.9,  3.7
          1,    4
          """)
  void betweenOrderStatisticsItIsInterpolated(double p, double expected) {
    assertThat(Quantiles.quantile(new double[] {4, 1, 3, 2}, p)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void oneNumberIsItsOwnMedian() {
    assertThat(Quantiles.median(new double[] {7})).isEqualTo(7);
  }

  @Test
  void madIsTheMiddleDistanceToTheMedian() {
    assertThat(Quantiles.mad(new double[] {1, 1, 2, 2, 4, 6, 9})).isEqualTo(1);
  }

  @Test
  void theGivenNumbersAreLeftAsTheyWere() {
    double[] given = {3, 1, 2};
    Quantiles.median(given);
    assertThat(given).containsExactly(3, 1, 2);
  }
}
