package nl.onderstroom.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.onderstroom.statistics.BlockBootstrap.Range;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Counts GOOD = new Counts(10, 9, 10);
  private static final Counts POOR = new Counts(10, 1, 10);

  @Test
  void meetingsThatAreAllAlikeLeaveNoDoubt() {
    Range range = Bootstrap.f1(Collections.nCopies(12, GOOD));
    assertThat(range.low()).isEqualTo(GOOD.f1());
    assertThat(range.high()).isEqualTo(GOOD.f1());
  }

  @Test
  void meetingsThatDifferLeaveMoreDoubtTheFewerTheyAre() {
    double few = width(Bootstrap.f1(List.of(GOOD, POOR, GOOD, POOR)));
    double many =
        width(
            Bootstrap.f1(
                Collections.nCopies(20, List.of(GOOD, POOR)).stream()
                    .flatMap(List::stream)
                    .toList()));
    assertThat(few).isGreaterThan(2 * many);
    assertThat(many).isPositive();
  }

  @Test
  void theIntervalHoldsTheScore() {
    Range range = Bootstrap.f1(List.of(GOOD, POOR, POOR));
    assertThat(Counts.sum(List.of(GOOD, POOR, POOR)).f1()).isBetween(range.low(), range.high());
  }

  private static double width(Range range) {
    return range.high() - range.low();
  }
}
