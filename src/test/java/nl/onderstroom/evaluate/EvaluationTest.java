package nl.onderstroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.onderstroom.evaluate.tasks.Listening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private final Evaluation evaluation = new Evaluation(Sections.ALL);

  @TempDir private Path empty = Path.of(".");

  @Test
  void whereDataAreMissingTheTableSaysSo() {
    Material none = new Material(empty, new Listening());
    assertThat(evaluation.complete(none)).isFalse();
    assertThat(evaluation.measured(none)).contains("data not there");
  }

  @Test
  void ourOwnMeetingsAreAlwaysThere() {
    assertThat(evaluation.measured(new Material(empty, new Listening())))
        .containsPattern("never learned from \\| 6 meetings, 766 utterances, 47 marked \\| 0\\.");
  }

  @Test
  void noTwoRowsMeasureTheSame() {
    assertThat(
            Sections.ALL.stream()
                .flatMap(
                    section ->
                        section.tasks().stream()
                            .map(task -> section.title() + task.name() + task.source().title())))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(20);
  }
}
