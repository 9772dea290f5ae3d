package nl.onderstroom.jobs.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;

class AllCoresTest {
  private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

  @Test
  void whatCameOfEachStandsInTheirOrder() {
    assertThat(AllCores.map(MANY, number -> 2 * number))
        .isEqualTo(MANY.stream().map(number -> 2 * number).toList());
  }

  @Test
  void nothingIsDoneWithNone() {
    assertThat(AllCores.map(List.of(), number -> number)).isEmpty();
  }

  @Test
  void whatIsWrongWithOneIsSaidAsItIs() {
    UserProblem wrong = new UserProblem("empty-file", "a.vtt", Map.of());

    assertThatThrownBy(() -> AllCores.map(MANY, number -> refused(number, wrong))).isSameAs(wrong);
  }

  @Test
  void anErrorIsAnError() {
    assertThatThrownBy(() -> AllCores.map(MANY, AllCoresTest::broken))
        .isInstanceOf(StackOverflowError.class);
  }

  private static int refused(int number, UserProblem wrong) {
    if (number == 250) {
      throw wrong;
    }
    return number;
  }

  private static int broken(int number) {
    throw new StackOverflowError("number " + number);
  }
}
