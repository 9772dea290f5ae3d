package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.onderstroom.statistics.PairedPermutation.Bundle;
import org.junit.jupiter.api.Test;

class PairedPermutationTest {
  private static final int ROUNDS = 2_000;

  @Test
  void fivePairsThatAllLieOneWayAreTwoInThirtyTwo() {
    PairedPermutation test = each(1, 2, 1, 3, 2);
    assertThat(test.pairs()).isEqualTo(5);
    assertThat(test.effect()).isEqualTo(1.8);
    assertThat(test.p()).isCloseTo(2.0 / 32, within(1e-12));
  }

  @Test
  void pairsWithoutADifferenceSayNothing() {
    PairedPermutation test = each(0, 0, 0, 0);
    assertThat(List.of(test.p(), test.effect(), test.low(), test.high()))
        .containsExactly(1.0, 0.0, 0.0, 0.0);
  }

  @Test
  void pairsThatHangTogetherAreOneTurn() {
    PairedPermutation test =
        PairedPermutation.of(List.of(new Bundle(9, 5), new Bundle(4, 2), new Bundle(1, 1)));
    assertThat(test.pairs()).isEqualTo(8);
    assertThat(test.effect()).isEqualTo(1.75);
    assertThat(test.p()).isEqualTo(0.25);
  }

  @Test
  void noPairsAreRefused() {
    assertThatThrownBy(() -> PairedPermutation.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A test of no pairs");
  }

  @Property(tries = 200)
  void itIsTheShareOfAllWaysToTurnThem(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -4, max = 4) Integer> some) {
    int[] differences = some.stream().mapToInt(Integer::intValue).toArray();
    int sum = Math.abs(Arrays.stream(differences).sum());
    long asFar =
        IntStream.range(0, 1 << differences.length)
            .filter(turned -> Math.abs(turnedSum(differences, turned)) >= sum)
            .count();
    assertThat(each(differences).p())
        .isCloseTo((double) asFar / (1 << differences.length), within(1e-9));
  }

  @Property(tries = 200)
  void theIntervalLeavesOutZeroWhereTheTestDoes(
      @ForAll @Size(min = 6, max = 30) List<@IntRange(min = -3, max = 6) Integer> some) {
    PairedPermutation test = each(some.stream().mapToInt(Integer::intValue).toArray());
    assertThat(test.low() > 0 || test.high() < 0).isEqualTo(test.p() <= 0.05);
    assertThat(test.effect()).isBetween(test.low() - 0.1, test.high() + 0.1);
  }

  @Test
  void whereNothingDiffersItErrsInAtMostOneInTwenty() {
    long refuted = 0;
    long missed = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      PairedPermutation test = each(differences(seed, 0));
      refuted += test.p() <= 0.05 ? 1 : 0;
      PairedPermutation shifted = each(differences(seed, 1));
      missed += shifted.low() > 1 || shifted.high() < 1 ? 1 : 0;
    }
    // Whole numbers tie often, so the test stays a little under its level: 4 % and 4 %.
    assertThat((double) refuted / ROUNDS).isBetween(0.03, 0.055);
    assertThat((double) missed / ROUNDS).isBetween(0.03, 0.055);
  }

  private static PairedPermutation each(int... differences) {
    return PairedPermutation.of(
        Arrays.stream(differences).mapToObj(one -> new Bundle(one, 1)).toList());
  }

  /** Of thirty pairs of up to four others each. */
  private static int[] differences(int seed, int shift) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, 30)
        .map(pair -> shift + random.nextInt(5) - random.nextInt(5))
        .toArray();
  }

  private static int turnedSum(int[] differences, int turned) {
    return IntStream.range(0, differences.length)
        .map(pair -> (turned >> pair & 1) == 0 ? differences[pair] : -differences[pair])
        .sum();
  }
}
