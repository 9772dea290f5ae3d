package nl.onderstroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onderstroom.evaluate.MethodDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The page has two makers: {@code explain --markdown} the cards, {@code make evaluate} the rest.
 */
class MethodPageTest {
  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(Path.of("docs", "method.md"), StandardCharsets.UTF_8);
  }

  @Test
  void theMethodPageIsWhatTheCardsSay() {
    assertThat(MethodDocument.cards(page))
        .as("docs/method.md; make it anew with: make evaluate")
        .isEqualTo(Called.with("explain", "--markdown").out());
  }

  @Test
  void behindTheCardsStandsAnEvaluationOfAllThatIsEvaluatedToday() {
    assertThat(MethodDocument.outlineOf(page))
        .as("docs/method.md; make it anew with: make evaluate")
        .isEqualTo(MethodDocument.outlineToday());
    assertThat(MethodDocument.evaluation(page)).doesNotContain("data not there");
  }
}
