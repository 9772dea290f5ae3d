package nl.onderstroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlockRatioTest {
  private static BlockRatio share() {
    return new BlockRatio((part, whole) -> part / whole);
  }

  @Test
  void theValueIsThatOfAllBlocksTogether() {
    BlockRatio share = share();
    share.add(3, 1, 4);
    share.add(3, 1, 2);
    share.add(0, 0, 2);
    assertThat(share.value()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void withFewBlocksThereIsNoInterval() {
    BlockRatio share = share();
    share.add(0, 1, 2);
    share.add(1, 1, 2);
    assertThat(share.interval(3, 100, 1)).isNull();
    assertThat(share.interval(2, 100, 1)).isEqualTo(new BlockBootstrap.Range(0.5, 0.5));
  }

  @Property(tries = 50)
  void theIntervalHoldsTheValueAndKeepsWithinWhatBlocksSay(
      @ForAll @IntRange(min = 5, max = 30) int blocks, @ForAll int seed) {
    BlockRatio share = share();
    for (int block = 0; block < blocks; block++) {
      share.add(block, block % 3, 3);
    }
    BlockBootstrap.Range range = Objects.requireNonNull(share.interval(5, 200, seed));
    assertThat(range.low()).isBetween(0.0, share.value());
    assertThat(range.high()).isBetween(share.value(), 2 / 3.0);
  }
}
