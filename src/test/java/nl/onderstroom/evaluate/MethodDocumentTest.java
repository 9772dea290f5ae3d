package nl.onderstroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodDocumentTest {
  private static final String CARDS = "# Cards\n\n| a | b | c | d |\n";

  @Test
  void anEvaluationIsPutBehindTheCardsAndReplacedByTheNext() {
    String first = MethodDocument.with(CARDS, "first\n");
    String second = MethodDocument.with(first, "second\n");
    assertThat(MethodDocument.cards(second)).isEqualTo(CARDS);
    assertThat(MethodDocument.evaluation(second)).isEqualTo("second\n");
    assertThat(second).isEqualTo(MethodDocument.with(CARDS, "second\n"));
  }

  @Test
  void aPageWithoutEvaluationIsAllCards() {
    assertThat(MethodDocument.cards(CARDS)).isEqualTo(CARDS);
    assertThat(MethodDocument.evaluation(CARDS)).isEmpty();
  }

  @Test
  void figuresMayDifferRowsAndAimsMayNot() {
    String measured = "text\n\n| questions | AMI | 12 | .80 | .75 |\n";
    assertThat(MethodDocument.outline(measured))
        .isEqualTo(MethodDocument.outline("text\n\n| questions | AMI | – | – | .75 |\n"))
        .isNotEqualTo(MethodDocument.outline("text\n\n| questions | ICSI | – | – | .75 |\n"))
        .isNotEqualTo(MethodDocument.outline("text\n\n| questions | AMI | – | – | .70 |\n"));
  }
}
