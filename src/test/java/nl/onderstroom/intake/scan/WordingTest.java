package nl.onderstroom.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @Test
  void gapsBecomeOneSpaceAndInvisiblesVanish() {
    assertThat(Wording.tidy("\uFEFF een\u00A0\n twee\u200B\t\u0007drie \u202F"))
        .isEqualTo("een twee drie");
  }

  @Test
  void lettersOutsideAsciiAreKeptAndGapsBetweenThemAreNot() {
    assertThat(Wording.tidy("  é\u00A1Ω\u167F\u1680þ\u0085ß \u00A0 Ж\u200Bж  "))
        .isEqualTo("é\u00A1Ω\u167F þ ß Жж");
  }

  @Test
  void marksThatTurnTheReadingAroundVanish() {
    assertThat(Wording.tidy("Anna\u202E \u2066Bos\u2069\u200F")).isEqualTo("Anna Bos");
  }

  @Test
  void accentsAreComposed() {
    assertThat(Wording.tidy("Zoe\u0308")).isEqualTo("Zoë");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      '', 0
      een, 1
      een twee drie, 3
      """)
  void wordsAreCounted(String text, int words) {
    assertThat(Wording.words(text)).isEqualTo(words);
  }

  @Property
  void tidyIsTidy(@ForAll String text) {
    String tidy = Wording.tidy(text);
    assertThat(tidy).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ", "\n", "\r");
    assertThat(Wording.tidy(tidy)).isEqualTo(tidy);
  }
}
