package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.Turkish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ja, hé; Sanne!              | ja hé sanne
          Weet je ’t niet, zo’n ding  | weet je t niet zo'n ding
          Mm-hm - nou...              | mm-hm nou
          IJS IS INFORMEEL            | ijs is informeel
          3,5 uur                     | 3 5 uur
          """)
  void wordsAreLowerCaseWithoutPunctuation(String text, String expected) {
    assertThat(String.join(" ", Words.of(text))).isEqualTo(expected);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void theTurkishLocaleChangesNothing() {
    Turkish.whileSpoken(
        () -> assertThat(Words.of("IK ZIE IETS")).isEqualTo(List.of("ik", "zie", "iets")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                 | 0
          '   '              | 0
          een                | 1
          '  ja ,  dat wel ' | 4
          'no\u00a0break'    | 2
          """)
  void wordsAreCountedByWhiteSpace(String text, int expected) {
    assertThat(Words.count(text)).isEqualTo(expected);
  }
}
