package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void talliesAddUpByVoice() {
    Tally sum = Tally.sum(5, List.of(tally(4, 10), tally(0, 3), tally(4, 2)));
    assertThat(List.of(sum.words(0), sum.words(1), sum.words(4), sum.words()))
        .containsExactly(3.0, 0.0, 12.0, 15.0);
    assertThat(sum.spokenMs(4)).isEqualTo(1200);
    assertThat(sum.contentUtterances()).isEqualTo(3);
    assertThat(sum.questions(4)).isEqualTo(2);
    assertThat(sum.openQuestions()).isEqualTo(3);
    assertThat(sum.floorChanges()).isEqualTo(3);
    assertThat(sum.voices()).isEqualTo(5);
  }

  @Test
  void aBlockDrawnThriceCountsThrice() {
    Tally sum = new Tally(3);
    sum.add(tally(2, 10, 3), 3);
    assertThat(sum.words(2)).isEqualTo(30);
    assertThat(sum.floorChanges()).isEqualTo(3);
  }

  @Test
  void ofNothingIsSilent() {
    assertThat(Tally.sum(3, List.of()).silent()).isTrue();
    assertThat(Tally.sum(3, List.of()).words()).isZero();
  }

  private static Tally tally(int voice, int words) {
    return tally(voice, words, 5);
  }

  private static Tally tally(int voice, int words, int voices) {
    Tally tally = new Tally(voices);
    tally.addSpeech(voice, 1, new Tally.SpeechCount(words, 100L * words, 1, 1, 1));
    tally.addFloorChanges(1);
    return tally;
  }
}
