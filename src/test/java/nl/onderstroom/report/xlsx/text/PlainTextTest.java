package nl.onderstroom.report.xlsx.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void whatXmlCannotHoldIsLeftOut() {
    assertThat(PlainText.cell("a\u0000\u0007b\uD800c\u202Ed\uFFFE")).isEqualTo("abcd");
  }

  @Test
  void escapeOfTheFormatStaysTheLettersThatTheUserWrote() {
    assertThat(PlainText.cell("_x0041_ x_y")).isEqualTo("_x005F_x0041_ x_y");
  }

  @Test
  void commandsOfHeadersAreJustLetters() {
    assertThat(PlainText.margin("R&D &P\nteam")).isEqualTo("R&&D &&P team");
  }

  @Test
  void sheetNamesFitAndHoldNoForbiddenSigns() {
    assertThat(PlainText.sheetName("a/b\\c?d*e[f]g:h".repeat(4)))
        .hasSizeLessThanOrEqualTo(31)
        .doesNotContain("/", "\\", "?", "*", "[", "]", ":");
  }

  @Property
  void noTextIsLongerThanACellCanHold(@ForAll String text) {
    assertThat(PlainText.cell(text.repeat(50))).hasSizeLessThanOrEqualTo(32_767);
  }
}
