package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
  @Test
  void everyResampleDrawsAsManyAsThereAre() {
    assertThat(List.of(BlockBootstrap.draws(7, 50, 1)))
        .hasSize(50)
        .allSatisfy(times -> assertThat(times).hasSize(7))
        .allSatisfy(times -> assertThat(Arrays.stream(times).sum()).isEqualTo(7));
  }

  @Test
  void theSameSeedGivesTheSameDraws() {
    assertThat(BlockBootstrap.draws(20, 10, 5)).isDeepEqualTo(BlockBootstrap.draws(20, 10, 5));
    assertThat(Arrays.deepEquals(BlockBootstrap.draws(20, 10, 5), BlockBootstrap.draws(20, 10, 6)))
        .isFalse();
  }

  @Test
  void theIntervalHoldsTheMiddleOfTheResamples() {
    double[] values = IntStream.rangeClosed(0, 400).asDoubleStream().toArray();
    assertThat(BlockBootstrap.interval(200, values)).isEqualTo(new BlockBootstrap.Range(10, 390));
  }

  @Test
  void theIntervalIsWidenedToHoldTheValue() {
    double[] values = IntStream.rangeClosed(0, 400).asDoubleStream().toArray();
    assertThat(BlockBootstrap.interval(395, values)).isEqualTo(new BlockBootstrap.Range(10, 395));
  }

  @Test
  void intervalsOfAMeanHoldTheTruthAboutNineteenTimesInTwenty() {
    SplittableRandom random = new SplittableRandom(11);
    int held = 0;
    for (int run = 0; run < 400; run++) {
      double[] blocks = random.doubles(40).toArray();
      int seed = run;
      double[] means =
          Arrays.stream(BlockBootstrap.draws(40, 400, seed))
              .mapToDouble(times -> weightedMean(blocks, times))
              .toArray();
      BlockBootstrap.Range range =
          BlockBootstrap.interval(Arrays.stream(blocks).average().orElseThrow(), means);
      held += range.low() <= 0.5 && 0.5 <= range.high() ? 1 : 0;
    }
    assertThat(held / 400.0).isCloseTo(0.94, within(0.03));
  }

  private static double weightedMean(double[] blocks, int[] times) {
    return IntStream.range(0, blocks.length).mapToDouble(i -> blocks[i] * times[i]).sum()
        / blocks.length;
  }
}
