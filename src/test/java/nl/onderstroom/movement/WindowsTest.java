package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.model.insight.WindowValue;
import nl.onderstroom.movement.SyntheticMeeting.Stretch;
import nl.onderstroom.movement.SyntheticMeeting.Talk;
import org.junit.jupiter.api.Test;

class WindowsTest {
  @Test
  void hourHasTwelveWindowsForEachComponent() {
    List<WindowValue> windows = Windows.of(SyntheticMeeting.steady(1, 60));
    assertThat(windows).hasSize(36);
    assertThat(windows.subList(0, 12)).extracting(WindowValue::component).containsOnly("breadth");
    assertThat(windows.subList(0, 12))
        .extracting(WindowValue::fromMs)
        .startsWith(0L, 300_000L)
        .endsWith(3_300_000L);
    assertThat(windows).allMatch(window -> window.value() != null);
  }

  @Test
  void windowOfSilenceHasNoValue() {
    List<WindowValue> windows =
        Windows.of(SyntheticMeeting.withStretch(2, 30, new Stretch(10, 15, Talk.SILENCE)));
    assertThat(windows.get(2).fromMs()).isEqualTo(600_000);
    assertThat(windows.get(2).value()).isNull();
    assertThat(windows.get(1).value()).isNotNull();
  }

  @Test
  void oneVoiceIsTheSmallestBreadth() {
    List<WindowValue> windows =
        Windows.of(SyntheticMeeting.withStretch(3, 30, new Stretch(10, 15, Talk.ONE_VOICE)));
    assertThat(windows.get(2).value()).isEqualTo(1.0 / 6);
  }

  @Test
  void lastWindowEndsWithTheMeeting() {
    List<WindowValue> windows = Windows.of(SyntheticMeeting.steady(4, 12));
    assertThat(windows.get(2)).extracting(WindowValue::toMs).isEqualTo(720_000L);
  }
}
