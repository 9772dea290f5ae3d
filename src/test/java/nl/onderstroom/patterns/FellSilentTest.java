package nl.onderstroom.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Sufficiency;
import org.junit.jupiter.api.Test;

class FellSilentTest {
  @Test
  void whoSpokeBeforeAndIsSilentNowFellSilent() {
    assertThat(after("abc", "abc", "abc", "ab").people()).containsExactly("c");
  }

  @Test
  void whoStaysSilentStillFellSilentOnce() {
    FellSilent fell = after("abc", "abc", "abc", "ab", "ab", "ab", "ab", "ab", "ab");
    assertThat(fell.people()).containsExactly("c");
    assertThat(fell.streak(fell.people())).isEqualTo(6);
  }

  @Test
  void whoNeverSpokeDidNotFallSilent() {
    assertThat(after("ab", "ab", "ab", "ab").people()).isEmpty();
  }

  @Test
  void twoMeetingsAreTooFewToKnowWhoUsesToSpeak() {
    assertThat(after("abc", "abc", "ab").people()).isEmpty();
  }

  /** Meetings that a, b and c attend, each given by who spoke; the last is looked at. */
  private static FellSilent after(String... spoke) {
    List<MeetingHeader> headers = Stream.of(spoke).map(FellSilentTest::header).toList();
    int last = headers.size() - 1;
    return new FellSilent(headers.get(last), headers.subList(0, last), Thresholds.standard());
  }

  private static MeetingHeader header(String spoke) {
    List<String> present = List.of("a", "b", "c");
    List<String> silent = present.stream().filter(p -> !spoke.contains(p)).toList();
    List<String> speakers = present.stream().filter(spoke::contains).toList();
    return new MeetingHeader(
        "m",
        "t",
        "Overleg",
        null,
        "nl",
        1_800_000L,
        400,
        300,
        Sufficiency.VALID,
        true,
        List.of(),
        List.of(),
        present,
        speakers,
        silent,
        List.of());
  }
}
