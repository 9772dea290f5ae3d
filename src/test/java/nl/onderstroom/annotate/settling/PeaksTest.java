package nl.onderstroom.annotate.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeaksTest {
  @Test
  void whatStandsNearCountsWithIt() {
    double[] evidence = Peaks.evidence(new double[] {0, 0, 1, 0, 0, 0});

    assertThat(evidence).containsExactly(new double[] {.6, .8, 1.01, .8, .6, 0}, within(1e-9));
  }

  @Test
  void ofARunOnlyTheTopIsTold() {
    double[] evidence = {.1, .5, .9, .5, .1, .1, .6, .1};

    assertThat(Peaks.of(evidence, .4, 2)).containsExactly(2, 6);
  }

  @Test
  void ofTwoAlikeTheFirstStands() {
    assertThat(Peaks.of(new double[] {.7, .7}, .4, 3)).containsExactly(0);
  }

  @Property
  void topsAreHighEnoughFarApartAndInOrder(
      @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 3) Double> values,
      @ForAll @IntRange(min = 0, max = 12) int apart) {
    double[] evidence = values.stream().mapToDouble(Double::doubleValue).toArray();

    List<Integer> tops = Peaks.of(evidence, 1, apart);

    assertThat(tops).allMatch(place -> evidence[place] >= 1).isSorted();
    for (int i = 1; i < tops.size(); i++) {
      assertThat(tops.get(i) - tops.get(i - 1)).isGreaterThan(apart);
    }
  }
}
