package nl.onderstroom.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlindTest {
  /** Of a hundred utterances each tenth holds it, and only those are long. */
  private static final List<Exam> LONG_ONES = exams(20, 1);

  /** All are as long as each other. */
  private static final List<Exam> ALIKE = exams(5, 5);

  @Test
  void alwaysSayingItFindsAllAndIsRightAsOftenAsItIsThere() {
    Counts always = Blind.always(ALIKE, 0);
    assertThat(always).isEqualTo(new Counts(60, 60, 600));
  }

  @Test
  void drawnByLotItIsRightAboutAsOftenAsItIsThere() {
    List<java.util.BitSet> said =
        ALIKE.stream().map(exam -> CountsTest.said(1, 2, 3, 4, 5)).toList();
    Counts drawn = Blind.byLot(ALIKE, said, 0);
    assertThat(drawn.said()).isEqualTo(20 * 6 * 5);
    assertThat(drawn.precision()).isCloseTo(0.1, within(0.04));
    assertThat(Blind.byLot(ALIKE, said, 0)).as("the same lot each time").isEqualTo(drawn);
  }

  @Test
  void lengthIsLearnedFromOtherMeetings() {
    assertThat(LengthAndPlace.of(LONG_ONES, 0).f1()).isEqualTo(1);
    assertThat(LengthAndPlace.of(ALIKE, 0).f1()).isLessThan(0.3);
  }

  private static List<Exam> exams(int wordsThere, int wordsElsewhere) {
    List<Exam> exams = new ArrayList<>();
    for (int meeting = 0; meeting < 6; meeting++) {
      List<Integer> words = new ArrayList<>();
      List<Stretch> there = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        boolean marked = i % 10 == 3;
        words.add(marked ? wordsThere : wordsElsewhere);
        if (marked) {
          there.add(Stretch.of(i));
        }
      }
      exams.add(new Exam("meeting " + meeting, words, there));
    }
    return exams;
  }
}
