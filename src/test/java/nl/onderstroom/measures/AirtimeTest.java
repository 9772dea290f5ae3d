package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AirtimeTest {
  @Test
  void silenceIsWhatNobodyFillsAndOverlapCountsOnce() {
    Airtime airtime =
        new Talk()
            .says("an", 10, 20, "a")
            .says("bo", 15, 25, "b")
            .says("cy", 18, 19, "c")
            .says("an", 30, 40, "d")
            .conversation()
            .airtime();
    assertThat(airtime).isEqualTo(new Airtime(10_000, 40_000, 25_000, 5_000, 2));
    assertThat(airtime).extracting(Airtime::silenceMs).isEqualTo(5_000L);
  }

  @Test
  void oneVoiceDoesNotOverlapItself() {
    assertThat(new Talk().says("an", 0, 10, "a").says("an", 5, 15, "b").conversation().airtime())
        .isEqualTo(new Airtime(0, 15_000, 15_000, 0, 0));
  }

  @Test
  void whoBeginsAsTheOtherEndsDoesNotOverlap() {
    assertThat(new Talk().says("an", 0, 10, "a").says("bo", 10, 15, "b").conversation().airtime())
        .isEqualTo(new Airtime(0, 15_000, 15_000, 0, 0));
  }

  @Test
  void utterancesOfNoLengthTakeNoTime() {
    Talk talk = new Talk().says("an", 5, 5, "a").says("bo", 5, 5, "b").says("an", 7, 9, "c");
    assertThat(talk.says("bo", 8, 8, "d").conversation().airtime())
        .isEqualTo(new Airtime(5_000, 9_000, 2_000, 0, 0));
  }

  @Test
  void withoutTimesThereIsNone() {
    assertThat(new Talk().says("an", "a").conversation().airtime()).isNull();
    assertThat(new Talk().conversation().airtime()).isNull();
  }
}
