package nl.onderstroom.intake.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.onderstroom.intake.scan.Cursor;
import nl.onderstroom.intake.spoken.ShortClocks.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortClocksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9:58 10:00 10:02 10:05    | 80 | HOURS_AND_MINUTES
          0:00 0:02 0:04 0:07       | 80 | HOURS_AND_MINUTES
          0:01 0:14 0:31 1:02       | 40 | MINUTES_AND_SECONDS
          0:02 10:15 21:40 48:03    | 90 | MINUTES_AND_SECONDS
          9:58 10:20 10:44 11:02    | 60 | RATHER_MINUTES
          9:58 10:03 10:05 11:10    | 1  | RATHER_HOURS
          0:10 12:01 15:30          | 1  | MINUTES_AND_SECONDS
          23:50 23:58 0:03 0:12     | 80 | HOURS_AND_MINUTES
          23:50 23:58 0:03 0:12     | 1  | RATHER_HOURS
          12:00 23:58 0:03 0:12     | 900 | RATHER_MINUTES
          10:02                     | 80 | MINUTES_AND_SECONDS
          """)
  void paceTellsWhatClocksMeanAndElseTheDay(String clocks, int words, Meaning meaning) {
    ShortClocks seen = new ShortClocks();
    for (String clock : clocks.split(" ", -1)) {
      see(seen, clock);
      seen.said(words);
    }
    assertThat(seen.meaning()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          58:40 59:58 1:00:02       | MINUTES_AND_SECONDS
          10:00 10:00:30 10:01      | HOURS_AND_MINUTES
          9:58 1:02:03 10:02        | MINUTES_AND_SECONDS
          """)
  void besideClocksOfThreeNumbersTheyFitInBetween(String clocks, Meaning meaning) {
    ShortClocks seen = new ShortClocks();
    for (String clock : clocks.split(" ", -1)) {
      see(seen, clock);
    }
    assertThat(seen.meaning()).isEqualTo(meaning);
  }

  @Test
  void oneThatNamesItsHoursSpeaksForAll() {
    ShortClocks seen = new ShortClocks();
    see(seen, "0:05");
    see(seen, "1:10 PM");
    assertThat(seen.meaning()).isEqualTo(Meaning.HOURS_AND_MINUTES);
  }

  private static void see(ShortClocks seen, String clock) {
    seen.see(Objects.requireNonNull(WrittenClock.find(new Cursor(clock))));
  }
}
