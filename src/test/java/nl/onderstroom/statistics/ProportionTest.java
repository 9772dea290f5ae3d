package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {
  @Test
  void tenOutOfTwentyIsWilsonsInterval() {
    Proportion half = Proportion.of(new int[] {10}, new int[] {20});
    assertThat(half.value()).isEqualTo(0.5);
    assertThat(half.low()).isCloseTo(0.2993, within(1e-4));
    assertThat(half.high()).isCloseTo(0.7007, within(1e-4));
  }

  @Test
  void groupsThatAgreeAreAsOneGroup() {
    assertThat(Proportion.of(new int[] {5, 5}, new int[] {10, 10}))
        .isEqualTo(Proportion.of(new int[] {10}, new int[] {20}));
  }

  @Test
  void groupsThatDifferMakeItWider() {
    Proportion apart = Proportion.of(new int[] {0, 10}, new int[] {10, 10});
    assertThat(apart.high() - apart.low()).isGreaterThan(0.8);
  }

  @Test
  void nothingHeardIsNotNothing() {
    Proportion none = Proportion.of(new int[] {0, 0, 0}, new int[] {40, 40, 40});
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.031, within(1e-3));
  }

  @Test
  void aShareOfNothingIsRefused() {
    assertThatThrownBy(() -> Proportion.of(new int[] {0}, new int[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void itLiesInsideItsIntervalAndThatBetweenNothingAndAll(
      @ForAll @Size(5) List<@IntRange(max = 50) Integer> times) {
    int[] seen = times.stream().mapToInt(Integer::intValue).toArray();
    Proportion share = Proportion.of(seen, new int[] {50, 50, 50, 50, 50});
    assertThat(share.low()).isBetween(0.0, share.value());
    assertThat(share.high()).isBetween(share.value(), 1.0);
  }
}
