package nl.onderstroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void fifteenWordsAreQuotedWhole() {
    assertThat(Quote.of("a b c d e f g h i j k l m n o"))
        .isEqualTo("a b c d e f g h i j k l m n o");
  }

  @Test
  void sixteenthWordBecomesAnEllipsis() {
    assertThat(Quote.of("a b c d e f g h i j k l m n o p"))
        .isEqualTo("a b c d e f g h i j k l m n o …");
  }

  @Test
  void lineBreaksAndSpacesAreOneSpace() {
    assertThat(Quote.of("  ja \n  nou\t eh ")).isEqualTo("ja nou eh");
  }

  @Test
  void nothingSaidIsAnEmptyQuote() {
    assertThat(Quote.of("")).isEmpty();
  }

  @Property
  void neverMoreThanFifteenWords(@ForAll String text) {
    assertThat(Quote.of(text.repeat(3)).replace(" …", "").split("\\s+"))
        .hasSizeLessThanOrEqualTo(15);
  }
}
