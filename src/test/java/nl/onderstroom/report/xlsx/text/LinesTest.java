package nl.onderstroom.report.xlsx.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                     10, 1
          0123456789,             10, 1
          00000 00000,            10, 2
          0000 0000,              10, 1
          0000000000000000000000, 10, 3
          00 00000000000000,      10, 3
          """)
  void wordsGoToTheNextLineAndLongOnesAreCut(String text, double width, int lines) {
    assertThat(Lines.of(text, width)).isEqualTo(lines);
  }

  @Property
  void wideColumnNeverNeedsMoreLines(
      @ForAll @AlphaChars String text, @ForAll @IntRange(min = 5, max = 80) int width) {
    assertThat(Lines.of(text, width * 2.0)).isLessThanOrEqualTo(Lines.of(text, width));
  }
}
