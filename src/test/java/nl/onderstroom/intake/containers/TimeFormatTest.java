package nl.onderstroom.intake.containers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General                          | 46085.5            |
          0.00                             | 0.5                |
          @                                | 1                  |
          #,##0 "min";[Red]-#,##0 "sec"    | 65                 |
          [$-413]d mmmm yyyy;@             | 46085.99           | 2026-03-04
          d\\-m\\-yyyy\\ h:mm;@            | 46085.375          | 2026-03-04 09:00
          m/d/yy h:mm AM/PM                | 46085.541666666664 | 2026-03-04 13:00
          yyyy-mm-dd hh:mm:ss              | 46085.375011574     | 2026-03-04 09:00:01
          dd/mm/yyyy                       | 59                 | 1900-02-28
          dd/mm/yyyy                       | 61                 | 1900-03-01
          h:mm                             | 0.00277777777      | 00:04
          h:mm                             | 0.4201388888888888 | 10:05
          h:mm                             | 0.4207             | 10:05:48
          d\\-m\\-yyyy\\ h:mm;@            | 45363.41701388889  | 2024-03-12 10:00:30
          m/d/yy h:mm                      | 45363.4170138      | 2024-03-12 10:00:30
          h:mm:ss                          | 1.25               | 06:00:00
          [h]:mm:ss                        | 1.25               | 30:00:00
          [mm]:ss                          | 0.05               | 72:00
          mm:ss.0                          | 0.000052083333     | 00:04.5
          mm:ss.000                        | 0.000052083333     | 00:04.500
          [h]:mm                           | -0.5               |
          d-m-yyyy                         | 1e300              |
          """)
  void timeIsShownAsExcelShowsItWithAllItsSecondsAndADayAsInIso(
      String code, double value, String shown) {
    assertThat(TimeFormat.of(code, false).findShown(value)).isEqualTo(shown);
  }

  @Test
  void workbooksOfOldMacsCountFrom1904() {
    assertThat(TimeFormat.of("d-m-yyyy", true).findShown(44623)).isEqualTo("2026-03-04");
  }

  @Property
  void anyCodeGivesSomethingOrNothing(@ForAll String code, @ForAll double value) {
    String shown = TimeFormat.of(code, false).findShown(value);
    assertThat(shown == null || !shown.isBlank()).isTrue();
  }
}
