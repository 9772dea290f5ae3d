package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InequalityTest {
  private static final double[] ONE_TO_FOUR = {4, 1, 3, 2};

  @Test
  void oneToFourByHand() {
    // Gini: (-3*1 - 1*2 + 1*3 + 3*4) / (4 * 10)
    assertThat(Inequality.gini(ONE_TO_FOUR)).isCloseTo(0.25, within(1e-12));
    double entropy =
        -(0.1 * Math.log(0.1) + 0.2 * Math.log(0.2) + 0.3 * Math.log(0.3) + 0.4 * Math.log(0.4));
    assertThat(Inequality.entropy(ONE_TO_FOUR)).isCloseTo(entropy, within(1e-12));
    assertThat(Inequality.normalisedEntropy(ONE_TO_FOUR))
        .isCloseTo(entropy / Math.log(4), within(1e-12));
    assertThat(Inequality.effectiveNumber(ONE_TO_FOUR)).isCloseTo(Math.exp(entropy), within(1e-12));
    assertThat(Inequality.topShare(ONE_TO_FOUR)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void oneWhoHasAllIsAsUnequalAsCanBe() {
    double[] one = {0, 0, 7};
    assertThat(Inequality.gini(one)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(Inequality.normalisedEntropy(one)).isZero();
    assertThat(Inequality.effectiveNumber(one)).isEqualTo(1);
    assertThat(Inequality.topShare(one)).isEqualTo(1);
  }

  @Test
  void evennessOfOnePartIsRefused() {
    assertThatThrownBy(() -> Inequality.normalisedEntropy(new double[] {3}))
        .hasMessage("Evenness asks two or more parts: 1");
  }

  @Property
  void equalPartsAreEqual(
      @ForAll @IntRange(min = 2, max = 50) int n,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double each) {
    double[] equal = new double[n];
    Arrays.fill(equal, each);
    assertThat(Inequality.gini(equal)).isCloseTo(0, within(1e-9));
    assertThat(Inequality.normalisedEntropy(equal)).isCloseTo(1, within(1e-9));
    assertThat(Inequality.effectiveNumber(equal)).isCloseTo(n, within(1e-6));
  }

  @Property
  void giniIsHalfTheMeanDifferenceOfPairs(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 100) Double> drawn) {
    double[] amounts = someOf(drawn);
    double differences = 0;
    for (double one : amounts) {
      for (double other : amounts) {
        differences += Math.abs(one - other);
      }
    }
    int n = amounts.length;
    double expected = differences / (2.0 * n * Arrays.stream(amounts).sum());
    assertThat(Inequality.gini(amounts)).isCloseTo(expected, within(1e-9));
  }

  @Property
  void sharesAddToOne(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 100) Double> drawn) {
    double[] amounts = someOf(drawn);
    assertThat(Arrays.stream(Shares.of(amounts)).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingCannotBeShared() {
    assertThatThrownBy(() -> Shares.of(new double[] {0, 0})).hasMessage("Nothing to share: 0.0");
  }

  private static double[] someOf(List<Double> drawn) {
    double[] amounts = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    amounts[0] += 1;
    return amounts;
  }
}
