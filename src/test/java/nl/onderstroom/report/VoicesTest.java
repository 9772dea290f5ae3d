package nl.onderstroom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.report.Voices.Voice;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final List<MeetingAnalysis> MEETINGS = SmallTeam.analysis().meetings();

  @Test
  void addsUpOverMeetingsAndPutsWhoSaidMostFirst() {
    assertThat(Voices.of(MEETINGS).get(0))
        .isEqualTo(
            new Voice(
                "anna",
                "Anna Bos",
                true,
                3,
                3,
                0,
                2700.0,
                6000,
                120.0,
                90.0,
                30.0,
                null,
                6000 / 9000.0,
                (1000 + 1500 + 1000) / 9000.0));
  }

  @Test
  void silentAttendeeCountsWithZero() {
    Voice cato = Voices.of(MEETINGS).get(2);
    assertThat(cato.name()).isEqualTo("Cato Mol");
    assertThat(cato.present()).isEqualTo(2);
    assertThat(cato.silent()).isEqualTo(2);
    assertThat(cato.share()).isZero();
  }

  @Test
  void withoutAttendanceLogNobodyIsCalledSilent() {
    assertThat(Voices.of(MEETINGS.subList(1, 2)))
        .extracting(Voice::name, Voice::silent)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Anna Bos", null),
            org.assertj.core.groups.Tuple.tuple("Bram Kok", null));
  }
}
