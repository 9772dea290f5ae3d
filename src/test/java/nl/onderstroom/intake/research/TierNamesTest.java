package nl.onderstroom.intake.research;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.intake.research.TierNames.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Anna de Vries,  SPEECH, Anna de Vries
          K-Spch,         SPEECH, K
          tx@Anna,        SPEECH, Anna
          ref@Anna,       OTHER,  Anna
          Anna - words,   WORDS,  Anna
          Anna - phones,  OTHER,  Anna
          phrase,         SPEECH,
          words,          WORDS,
          default,        SPEECH,
          W-IPA,          OTHER,  W
          """)
  void nameTellsWhoseTierItIsAndWhatStandsInIt(String name, Level level, @Nullable String label) {
    assertThat(TierNames.level(name)).isEqualTo(level);
    assertThat(TierNames.findLabel(name)).isEqualTo(label);
  }
}
