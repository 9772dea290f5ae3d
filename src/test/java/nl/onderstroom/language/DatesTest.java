package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-01-05, 5 jan. 2026, 5 Jan 2026
          2026-03-09, 9 mrt. 2026, 9 Mar 2026
          2025-05-31, 31 mei 2025, 31 May 2025
          2026-09-01, 1 sep. 2026, 1 Sep 2026
          2024-12-24, 24 dec. 2024, 24 Dec 2024
          """)
  void theSameOnEveryJdk(LocalDate date, String dutch, String english) {
    assertThat(Texts.dutch().dates().date(date)).isEqualTo(dutch);
    assertThat(Texts.english().dates().date(date)).isEqualTo(english);
  }

  @Test
  void withoutTheYear() {
    assertThat(Texts.dutch().dates().dayOfYear(LocalDate.of(2026, 3, 9))).isEqualTo("9 mrt.");
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThatThrownBy(() -> new Dates(List.of("jan.", "feb.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[jan., feb.]");
  }
}
