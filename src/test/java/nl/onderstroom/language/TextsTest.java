package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0 bestanden zijn gelezen
          1    | 1 bestand is gelezen
          2    | 2 bestanden zijn gelezen
          1000 | 1.000 bestanden zijn gelezen
          """)
  void wordsFollowTheNumberBeforeThem(int files, String text) {
    String template = "{files} {files|bestand is|bestanden zijn} gelezen";
    assertThat(Texts.dutch().fill(template, Map.of("files", files))).isEqualTo(text);
  }
}
