package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScanStatisticTest {
  private static final int BLOCKS = 40;
  private static final int SHUFFLES = 199;

  @Test
  void lowRunIsFoundWhereItIs() {
    double[] row = noise(7);
    for (int i = 20; i < 28; i++) {
      row[i] -= 12;
    }
    List<ScanStatistic.Found> lows = scan(row, noise(8)).find(0.05, SHUFFLES, 1).low();
    assertThat(lows).hasSize(1);
    assertThat(lows.get(0).row()).isZero();
    assertThat(lows.get(0).run()).isEqualTo(new ScanStatistic.Run(20, 28));
    assertThat(lows.get(0).p()).isEqualTo(1.0 / (SHUFFLES + 1));
  }

  @Test
  void highRunIsNoLowOne() {
    double[] row = noise(7);
    for (int i = 20; i < 28; i++) {
      row[i] += 4;
    }
    assertThat(scan(row).find(0.05, SHUFFLES, 1).low()).noneMatch(low -> low.run().from() == 20);
  }

  @Test
  void whatLiesHighIsWhatLiesLowTheOtherWayUp() {
    double[] row = noise(11);
    row[5] = row[6] = row[7] = 4;

    ScanStatistic.Sides sides = scan(row, noise(8)).find(0.5, SHUFFLES, 1);

    assertThat(sides.high())
        .isNotEmpty()
        .isEqualTo(scan(opposite(row), opposite(noise(8))).find(0.5, SHUFFLES, 1).low());
  }

  @Test
  void constantRowHasNoRuns() {
    double[] same = new double[BLOCKS];
    Arrays.fill(same, 0.1);
    assertThat(scan(same).find(0.5, SHUFFLES, 1).low()).isEmpty();
  }

  @Test
  void unknownValuesTakeTheRowsMean() {
    double[] unknown = new double[BLOCKS];
    Arrays.fill(unknown, Double.NaN);
    assertThat(scan(unknown).find(0.5, SHUFFLES, 1).low()).isEmpty();
  }

  @Test
  void noRowsHaveNoRuns() {
    assertThat(new ScanStatistic(new double[0][], runs(10)).find(0.5, SHUFFLES, 1).low()).isEmpty();
  }

  @Test
  void sameSeedGivesTheSameRuns() {
    double[] row = noise(9);
    row[3] = row[4] = row[5] = -3;
    assertThat(scan(row).find(0.3, SHUFFLES, 5).low())
        .isEqualTo(scan(row).find(0.3, SHUFFLES, 5).low());
  }

  @Property(tries = 50)
  void runsOfOneRowDoNotOverlap(@ForAll @Size(value = BLOCKS) double[] row) {
    double[] bounded = Arrays.stream(row).map(Math::atan).toArray();
    List<ScanStatistic.Found> lows = scan(bounded).find(1, 19, 3).low();
    for (ScanStatistic.Found low : lows) {
      assertThat(lows).noneMatch(other -> !other.equals(low) && other.run().overlaps(low.run()));
      assertThat(low.p()).isBetween(0.05, 1.0);
    }
  }

  private static ScanStatistic scan(double[]... rows) {
    return new ScanStatistic(rows, runs(BLOCKS));
  }

  private static List<ScanStatistic.Run> runs(int blocks) {
    List<ScanStatistic.Run> runs = new ArrayList<>();
    for (int length = 3; length <= 12; length++) {
      for (int from = 0; from + length <= blocks; from++) {
        runs.add(new ScanStatistic.Run(from, from + length));
      }
    }
    return runs;
  }

  private static double[] noise(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] row = new double[BLOCKS];
    Arrays.setAll(row, i -> random.nextGaussian());
    return row;
  }

  private static double[] opposite(double[] row) {
    return Arrays.stream(row).map(value -> -value).toArray();
  }
}
