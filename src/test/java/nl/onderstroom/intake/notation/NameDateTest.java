package nl.onderstroom.intake.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          20240409 weekstart                            | 2024-04-09T00:00    | weekstart
          Weekstart 26 maart 2024                       | 2024-03-26T00:00    | Weekstart
          Weekstart (16 apr. 2024)                      | 2024-04-16T00:00    | Weekstart ( )
          Weekstart 05-06-24                            | 2024-06-05T00:00    | Weekstart
          Weekstart-20240319_100210-Meeting             | 2024-03-19T10:02:10 | Weekstart- -Meeting
          transcript_13_05_2024__10_30                  | 2024-05-13T10:30    | transcript_
          Weekly – 2024_05_20 10_00 CEST                | 2024-05-20T10:00    | Weekly –
          GMT20240312-090003_Recording                  | 2024-03-12T09:00:03 | _Recording
          Weekstart 20-12-24                            | -                   | Weekstart 20-12-24
          Weekstart 31-02-2024                          | -                   | Weekstart 31-02-2024
          weekstart 23-04                               | -                   | weekstart 23-04
          weekstart week 18 2024                        | -                   | weekstart week 18 2024
          """)
  void datesAreReadAsPeopleAndToolsWriteThem(String name, String start, String rest) {
    NameDate found = NameDate.find("map/" + name + ".vtt");
    assertThat(found == null ? null : found.start().toString()).isEqualTo(start);
    assertThat(NameDate.without(name)).isEqualTo(rest);
  }
}
