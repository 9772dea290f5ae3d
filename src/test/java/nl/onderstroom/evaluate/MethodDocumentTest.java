package nl.onderstroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodDocumentTest {
  private static final String CARDS = "# Cards\n\n| a | b | c | d |\n";

  @Test
  void cardsAndEvaluationAreFoundAgain() {
    String page = MethodDocument.of(CARDS, "figures\n");
    assertThat(MethodDocument.cards(page)).isEqualTo(CARDS);
    assertThat(MethodDocument.evaluation(page)).isEqualTo("figures\n");
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
