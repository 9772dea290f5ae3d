package nl.onderstroom.measures.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.onderstroom.measures.MeetingMeasure;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  /** Gaps 2, -1 and 5; the first and the last at a change of speaker. */
  private static Talk talk() {
    return new Talk()
        .littleIsEnough()
        .says("an", 60, 70, "een twee drie")
        .says("bo", 72, 80, "een twee drie")
        .says("bo", 79, 85, "een twee drie")
        .says("an", 90, 120, "een twee drie");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          gap,          2,   3
          response-gap, 3.5, 2
          silence,      7,   4
          duration,     1,   4
          """)
  void byHand(String id, double value, int n) {
    assertThat(talk().meetingRow(measure(id))).isEqualTo(Measure.of(id, Subject.MEETING, value, n));
  }

  @Test
  void inBurstinessAnOverlapIsAPauseOfZero() {
    // pauses 2, 0, 5
    double mean = 7.0 / 3;
    double deviation =
        Math.sqrt((Math.pow(2 - mean, 2) + Math.pow(mean, 2) + Math.pow(5 - mean, 2)) / 2);
    assertThat(talk().meetingRow(new Bursts()).value())
        .isCloseTo((deviation - mean) / (deviation + mean), within(1e-12));
  }

  @Test
  void utterancesAreTakenInOrderOfStart() {
    Talk talk = new Talk().littleIsEnough().says("an", 10, 20, "b").says("bo", 0, 4, "a");
    assertThat(talk.meetingRow(new Gap()).value()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          gap,          untimed, no-gaps,   no-gaps
          response-gap, untimed, no-gaps,   no-gaps
          burstiness,   untimed, no-gaps,   no-gaps
          silence,      untimed, no-speech, -
          duration,     untimed, no-speech, -
          """)
  void whatCannotBeMeasuredIsMissing(String id, String untimed, String empty, String one) {
    Talk untimedTalk = new Talk().says("an", "een").says("bo", "twee");
    assertThat(untimedTalk.meetingRow(measure(id)))
        .isEqualTo(Measure.missing(id, Subject.MEETING, untimed));
    assertThat(new Talk().meetingRow(measure(id)))
        .isEqualTo(Measure.missing(id, Subject.MEETING, empty));
    Measure oneTurn = new Talk().says("an", 0, 5, "een").meetingRow(measure(id));
    assertThat(oneTurn.note()).isEqualTo(one.equals("-") ? null : one);
  }

  private static MeetingMeasure measure(String id) {
    return List.of(new Gap(), new ResponseGap(), new Bursts(), new Silence(), new Duration())
        .stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
