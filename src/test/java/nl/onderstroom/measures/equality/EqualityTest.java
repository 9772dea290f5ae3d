package nl.onderstroom.measures.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.onderstroom.measures.Quantity;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityTest {
  /** Words 1, 2 and 3 of people, 4 of a room; seconds 10 each; di was there and silent. */
  private static Talk talk() {
    return new Talk()
        .littleIsEnough()
        .says("an", 0, 10, "een")
        .says("bo", 10, 20, "een twee")
        .says("cy", 20, 30, "een twee drie")
        .says("?room", 30, 40, "een twee drie vier")
        .present("an", "bo", "cy", "di");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GINI,      WORDS,   LABELS,   0.25,               4
          GINI,      WORDS,   SPEAKERS, 0.2222222222222222, 3
          GINI,      WORDS,   PRESENT,  0.4166666666666667, 4
          GINI,      SECONDS, SPEAKERS, 0,                  3
          GINI,      SECONDS, PRESENT,  0.25,               4
          ENTROPY,   SECONDS, SPEAKERS, 1,                  3
          ENTROPY,   SECONDS, PRESENT,  0.7924812503605781, 4
          ENTROPY,   SECONDS, LABELS,   1,                  4
          EFFECTIVE, SECONDS, PRESENT,  3,                  4
          TOP_SHARE, WORDS,   PRESENT,  0.5,                4
          TOP_SHARE, SECONDS, SPEAKERS, 0.3333333333333333, 3
          """)
  void byHand(Index index, Quantity quantity, Population population, double value, int n) {
    Measure row = talk().meetingRow(new Equality(index, quantity, population));
    assertThat(row.value()).isCloseTo(value, within(1e-12));
    assertThat(row.n()).isEqualTo(n);
  }

  @Test
  void silentAttendeeCountsWithZero() {
    Equality measure = new Equality(Index.TOP_SHARE, Quantity.WORDS, Population.PRESENT);
    Talk talk = new Talk().littleIsEnough().says("an", "een").present("an", "bo");
    assertThat(talk.meetingRow(measure))
        .isEqualTo(Measure.of("top-share-words-present", Subject.MEETING, 1, 2));
    Equality gini = new Equality(Index.GINI, Quantity.WORDS, Population.PRESENT);
    assertThat(talk.meetingRow(gini).value()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void withoutALogThereIsNoDivisionOverThosePresent() {
    Equality measure = new Equality(Index.GINI, Quantity.WORDS, Population.PRESENT);
    assertThat(new Talk().says("an", "een").littleIsEnough().meetingRow(measure))
        .isEqualTo(Measure.missing("gini-words-present", Subject.MEETING, "no-attendance"));
  }

  @Test
  void withOneVoiceThereIsNothingToDivide() {
    Equality measure = new Equality(Index.ENTROPY, Quantity.WORDS, Population.SPEAKERS);
    assertThat(new Talk().says("an", "een").littleIsEnough().meetingRow(measure))
        .isEqualTo(Measure.missing("entropy-words-speakers", Subject.MEETING, "one-voice"));
  }

  @Test
  void withLittleTextNothingIsSaid() {
    Equality measure = new Equality(Index.GINI, Quantity.WORDS, Population.SPEAKERS);
    assertThat(new Talk().says("an", "een").says("bo", "twee").meetingRow(measure))
        .isEqualTo(Measure.missing("gini-words-speakers", Subject.MEETING, "too-little-text"));
  }

  @Test
  void withoutTimesThereAreNoSecondsToDivide() {
    Equality measure = new Equality(Index.GINI, Quantity.SECONDS, Population.SPEAKERS);
    assertThat(new Talk().says("an", "een").says("bo", "twee").meetingRow(measure))
        .isEqualTo(Measure.missing("gini-seconds-speakers", Subject.MEETING, "untimed"));
  }

  @Test
  void whenOneLabelHasNearlyAllItIsRemarked() {
    Talk talk = talk().however("diarisation.one-label", 0.5).says("an", 40, 50, "a ".repeat(90));
    Equality measure = new Equality(Index.TOP_SHARE, Quantity.WORDS, Population.SPEAKERS);
    assertThat(talk.meetingRow(measure).note()).isEqualTo("diarisation-unreliable");
  }
}
