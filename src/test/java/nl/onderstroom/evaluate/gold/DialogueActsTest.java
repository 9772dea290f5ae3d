package nl.onderstroom.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueActsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          qy^rt, asked
          qw.%--, asked
          s:qw, asked
          s^cs, propose
          s^aa, agree
          s^ar.%-, disagree
          s^ft, appreciate
          """)
  void anIcsiCodeIsToldInOurLabels(String code, String label) {
    assertThat(DialogueActs.icsiLabels(code)).isEqualTo(Set.of(label));
  }

  @ParameterizedTest
  @CsvSource(textBlock = "s\nb\nfh|s\ns^bk\nz\n%--\n")
  void whatHasNoLabelOfOursHasNone(String code) {
    assertThat(DialogueActs.icsiLabels(code)).isEmpty();
  }
}
