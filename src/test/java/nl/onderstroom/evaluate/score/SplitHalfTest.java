package nl.onderstroom.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SplitHalfTest {
  @Test
  void halvesThatAgreeAreWhollyReliable() {
    double[] rates = {0.1, 0.4, 0.2};
    assertThat(new SplitHalf(rates, rates).reliability()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theCorrelationOfHalvesIsMadeUpToFullLength() {
    SplitHalf halves = new SplitHalf(new double[] {1, 2, 3, 4}, new double[] {2, 1, 4, 3});
    assertThat(halves.reliability()).as("r = .6").isCloseTo(1.2 / 1.6, within(1e-12));
  }

  @Test
  void aHalfThatDoesNotVarySaysNothing() {
    double[] rates = {0.1, 0.4, 0.2};
    assertThat(new SplitHalf(rates, new double[] {1, 1, 1}).reliability()).isZero();
  }

  @Test
  void halvesByChanceAreNearZeroAndTheIntervalHoldsIt() {
    SplittableRandom random = new SplittableRandom(7);
    SplitHalf chance = new SplitHalf(random.doubles(300).toArray(), random.doubles(300).toArray());
    assertThat(chance.reliability()).isBetween(-0.2, 0.2);
    assertThat(chance.interval().low()).isNegative();
    assertThat(chance.interval().high()).isPositive();
  }

  @Test
  void everyMeetingHasBothHalves() {
    double[] two = DoubleStream.of(1, 2).toArray();
    assertThatThrownBy(() -> new SplitHalf(two, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 odd halves, 1 even");
  }
}
