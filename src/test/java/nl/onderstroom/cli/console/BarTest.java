package nl.onderstroom.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.onderstroom.cli.console.Console.Terminal;
import nl.onderstroom.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
  private static final Instant START = Instant.parse("2026-02-01T03:00:00Z");
  private static final Bar BAR = new Bar(200, START, Texts.english());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,   0,   [....................] 0 of 200
          50,  1,   [#####...............] 50 of 200
          50,  60,  '[#####...............] 50 of 200, 50 a minute, 3 min left'
          190, 60,  '[###################.] 190 of 200, 190 a minute, 4 s left'
          1,   600, '[....................] 1 of 200, 0.1 a minute, 1,990 min left'
          200, 90,  '[####################] 200 of 200, 133.3 a minute'
          400, 90,  '[####################] 200 of 200, 133.3 a minute'
          """)
  void showsCountRateAndTimeLeft(long done, long seconds, String drawn) {
    assertThat(BAR.drawn(done, START.plusSeconds(seconds))).isEqualTo(drawn);
  }

  @Test
  void speaksDutchToo() {
    assertThat(new Bar(200, START, Texts.dutch()).line(50, START.plusSeconds(60)))
        .isEqualTo("50 van 200, 50 per minuut, nog 3 min");
  }

  @Property
  void aBarIsAlwaysAsWide(
      @ForAll @LongRange(min = 0, max = 500) long done,
      @ForAll @LongRange(min = 0, max = 100_000) long seconds) {
    String drawn = BAR.drawn(done, START.plusSeconds(seconds));

    assertThat(drawn.indexOf(']')).isEqualTo(21);
  }

  @Test
  void onATerminalEachLookIsDrawnOverTheOneBefore() {
    Drawing drawing = new Drawing(Terminal.INTERACTIVE);
    Bar bar = new Bar(4, START, Texts.english());

    assertThat(drawing.next(bar, 1, START.plusSeconds(60)))
        .isEqualTo("\r[#####...............] 1 of 4, 1 a minute, 3 min left");
    assertThat(drawing.next(bar, 4, START.plusSeconds(60)))
        .isEqualTo("\r[####################] 4 of 4, 4 a minute            ");
    assertThat(drawing.last(bar, 4, START.plusSeconds(60)))
        .isEqualTo("\r[####################] 4 of 4, 4 a minute\n");
  }

  @Test
  void inALogEachLookIsALineAndShortWorkHasNone() {
    Drawing drawing = new Drawing(Terminal.LOGGED);

    assertThat(drawing.next(BAR, 50, START.plusSeconds(60)))
        .isEqualTo("  50 of 200, 50 a minute, 3 min left\n");
    assertThat(drawing.last(BAR, 200, START.plusSeconds(61))).isEmpty();
  }
}
