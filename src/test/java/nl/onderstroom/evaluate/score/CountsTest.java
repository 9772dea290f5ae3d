package nl.onderstroom.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static final List<Stretch> THERE = List.of(new Stretch(4, 5), Stretch.of(20));

  @Test
  void withoutReachOnlyTheUtterancesThemselvesCount() {
    assertThat(Counts.of(THERE, said(3, 5, 21), 0)).isEqualTo(new Counts(2, 1, 3));
  }

  @Test
  void besideAStretchOneSayingIsRight() {
    assertThat(Counts.of(THERE, said(1, 8, 16, 23), 3)).isEqualTo(new Counts(2, 2, 4));
  }

  @Test
  void sayingItAgainWithinAStretchIsNoFault() {
    assertThat(Counts.of(THERE, said(4, 5), 0)).isEqualTo(new Counts(2, 1, 1));
  }

  @Test
  void oneSayingBetweenTwoStretchesAnswersForOneOfThem() {
    assertThat(Counts.of(List.of(Stretch.of(1), Stretch.of(3)), said(2), 1))
        .isEqualTo(new Counts(2, 1, 1));
  }

  @Test
  void aSayingIsLeftForTheStretchThatHasNoOther() {
    assertThat(Counts.of(List.of(new Stretch(0, 9), Stretch.of(3)), said(3, 8), 0))
        .isEqualTo(new Counts(2, 2, 2));
  }

  @Test
  void sayingNothingIsNeitherRightNorFound() {
    Counts silent = Counts.of(THERE, new BitSet(), 3);
    assertThat(silent).isEqualTo(new Counts(2, 0, 0));
    assertThat(List.of(silent.precision(), silent.recall(), silent.f1())).containsOnly(0.0);
  }

  @Test
  void theScoreIsTheHarmonicMeanOfPrecisionAndRecall() {
    Counts counts = new Counts(10, 6, 8);
    assertThat(counts.precision()).isEqualTo(0.75);
    assertThat(counts.recall()).isEqualTo(0.6);
    assertThat(counts.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
  }

  @Property
  void allSharesLieBetweenZeroAndOneAndMoreReachNeverHurts(
      @ForAll @Size(max = 10) List<@IntRange(max = 40) Integer> there,
      @ForAll @Size(max = 10) List<@IntRange(max = 40) Integer> said,
      @ForAll @IntRange(max = 5) int reach) {
    List<Stretch> stretches = there.stream().map(Stretch::of).toList();
    BitSet places = said(said.stream().mapToInt(Integer::intValue).toArray());
    Counts near = Counts.of(stretches, places, reach);
    Counts wider = Counts.of(stretches, places, reach + 1);
    assertThat(near.precision()).isBetween(0.0, 1.0);
    assertThat(near.recall()).isBetween(0.0, 1.0);
    assertThat(wider.found()).isGreaterThanOrEqualTo(near.found());
  }

  static BitSet said(int... places) {
    BitSet said = new BitSet();
    Arrays.stream(places).forEach(said::set);
    return said;
  }
}
