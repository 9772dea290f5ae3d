package nl.onderstroom.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          00:01.500,        1500,          1500
          01:02:03.004,     3723004,       3723004
          120:00:00.000,    432000000,     432000000
          1:02:03.004,      3723004,       3723004
          00:01,            -1,            1000
          1:02,             -1,            62000
          '00:00:01,5',     -1,            1500
          00:61.000,        -1,            -1
          00:60:00.000,     -1,            -1
          120:00.000,       -1,            7200000
          00:1.000,         -1,            -1
          00:01.50,         -1,            1500
          00:01.1234567,    -1,            1123
          99999999999:00,   -1,            -1
          999999999:00:00.000, 3599999996400000, 3599999996400000
          abc,              -1,            -1
          '',               -1,            -1
          """)
  void clocksAreReadStrictlyAndLoosely(String clock, long strict, long loose) {
    assertThat(new Cursor(clock).strictClock()).isEqualTo(strict);
    assertThat(new Cursor(clock).looseClock()).isEqualTo(loose);
  }
}
