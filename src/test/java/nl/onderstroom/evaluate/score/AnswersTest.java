package nl.onderstroom.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void silenceIsWorthACoin() {
    Answers answers = new Answers(10, 4, 3, 0.5);
    assertThat(answers.answeredShare()).isEqualTo(0.4);
    assertThat(answers.accuracyWhereAnswered()).isEqualTo(0.75);
    assertThat(answers.accuracy()).isEqualTo(0.6);
  }

  @Test
  void silenceIsWorthNothingWhereNobodyHadToChoose() {
    assertThat(new Answers(10, 4, 3, 0).accuracy()).isEqualTo(0.3);
  }

  @Test
  void blocksAddUp() {
    assertThat(Answers.sum(List.of(new Answers(3, 2, 1, 0.5), new Answers(5, 5, 4, 0.5))))
        .isEqualTo(new Answers(8, 7, 5, 0.5));
  }
}
