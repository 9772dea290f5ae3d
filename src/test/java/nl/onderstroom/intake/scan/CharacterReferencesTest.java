package nl.onderstroom.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          R&amp;D          | R&D
          R&D              | R&D
          Far&#237;as      | Farías
          Far&#xED;as      | Farías
          &#128;           | €
          &#0;&#xD800;     | \uFFFD\uFFFD
          &#99999999999;   | \uFFFD
          &#x1F600;        | \uD83D\uDE00
          &#;&#x;&;&       | &#;&#x;&;&
          &eacute&ndash    | é&ndash
          &ndash;&apos;    | –'
          &ampere          | &ere
          """)
  void referencesAreDecodedAndTheRestStays(String text, String decoded) {
    assertThat(CharacterReferences.decode(text)).isEqualTo(decoded);
  }
}
