package nl.onderstroom.intake.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Verslag teamoverleg 4 maart 2026                | 2026-03-04T00:00
          Weekstart (4 maart 2026)                        | 2026-03-04T00:00
          Teamoverleg woensdag 4 maart 2026, 10:00 - 11:30 | 2026-03-04T10:00
          Teamoverleg 4 maart 2026 om 9.30 uur            | 2026-03-04T09:30
          Weekly sync March 4, 2026                       | 2026-03-04T00:00
          Overleg d.d. 4-3-2026                           | 2026-03-04T00:00
          Overleg 04.03.2026 versie 1.02                  | 2026-03-04T00:00
          2026-03-04 Teamoverleg                          | 2026-03-04T00:00
          Overleg 3/4/2026                                |
          Dag 1 - 12 maart                                |
          Van 3 maart 2026 tot 4 maart 2026               |
          Begroting 2026                                  |
          """)
  void theOneDateInATitleIsFoundWithItsTime(String line, LocalDateTime date) {
    assertThat(WrittenDate.findWithin(line)).isEqualTo(date);
  }
}
