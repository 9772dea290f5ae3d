package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BurstinessTest {
  @Test
  void aClockHasMinusOne() {
    assertThat(Burstiness.find(new double[] {2, 2, 2})).isEqualTo(-1);
  }

  @Test
  void oneLongRestByHand() {
    // mean 2, sample deviation sqrt(((2)^2 * 3 + 6^2) / 3) = 4
    assertThat(Burstiness.find(new double[] {0, 0, 0, 8})).isCloseTo(2.0 / 6, within(1e-12));
  }

  @Test
  void withoutWaitsThereIsNoNumber() {
    assertThat(Burstiness.find(new double[] {})).isNull();
    assertThat(Burstiness.find(new double[] {3})).isNull();
    assertThat(Burstiness.find(new double[] {0, 0})).isNull();
  }
}
