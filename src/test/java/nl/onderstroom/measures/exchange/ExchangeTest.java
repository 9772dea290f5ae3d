package nl.onderstroom.measures.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private static final String CONTENT = "een twee drie";

  /** Contributions an bo an cy an bo, a word of assent and a room in between. */
  private static Talk talk() {
    return new Talk()
        .littleIsEnough()
        .says("an", CONTENT)
        .says("bo", CONTENT)
        .says("cy", "ja")
        .says("an", CONTENT)
        .says("an", CONTENT)
        .says("cy", CONTENT)
        .says("?room", CONTENT)
        .says("an", CONTENT)
        .says("bo", CONTENT);
  }

  @Test
  void pairsAreCountedOverContributionsOfPeople() {
    assertThat(new Follows().of(talk().conversation()))
        .containsExactly(
            Measure.of("follows", Subject.pair("an", "bo"), 2, 3),
            Measure.of("follows", Subject.pair("an", "cy"), 1, 3),
            Measure.of("follows", Subject.pair("bo", "an"), 1, 1));
  }

  @Test
  void sharesAreOfTheFirstsSuccessions() {
    assertThat(new FollowsShare().of(talk().conversation()))
        .containsExactly(
            Measure.of("follows-share", Subject.pair("an", "bo"), 2.0 / 3, 3),
            Measure.of("follows-share", Subject.pair("an", "cy"), 1.0 / 3, 3),
            Measure.of("follows-share", Subject.pair("bo", "an"), 1, 1));
  }

  @Test
  void reciprocityIsWhatIsAnsweredInKind() {
    assertThat(talk().meetingRow(new Reciprocity()))
        .isEqualTo(Measure.of("reciprocity", Subject.MEETING, 0.5, 4));
  }

  @Test
  void reciprocityOfTwoIsRemarked() {
    Talk two = new Talk().littleIsEnough().says("an", CONTENT).says("bo", CONTENT);
    assertThat(two.meetingRow(new Reciprocity()))
        .isEqualTo(Measure.of("reciprocity", Subject.MEETING, 0, 1).noted("two-voices"));
    assertThat(new Talk().littleIsEnough().says("an", CONTENT).meetingRow(new Reciprocity()))
        .isEqualTo(Measure.missing("reciprocity", Subject.MEETING, "no-succession"));
  }

  @Test
  void turnTakingIndexIsTurnsByUtterances() {
    assertThat(talk().meetingRow(new TurnTakingIndex()))
        .isEqualTo(Measure.of("turn-taking-index", Subject.MEETING, 7.0 / 8, 8));
    assertThat(new Talk().says("an", "een").meetingRow(new TurnTakingIndex()))
        .isEqualTo(Measure.missing("turn-taking-index", Subject.MEETING, "no-succession"));
  }

  @Test
  void floorChangesAreCounted() {
    assertThat(talk().meetingRow(new FloorChanges()))
        .isEqualTo(Measure.of("floor-changes", Subject.MEETING, 6, 8));
  }

  @Test
  void overlapIsMeasuredInSecondsAndTimes() {
    Talk talk = new Talk().says("an", 0, 10, CONTENT).says("bo", 8, 12, CONTENT);
    assertThat(talk.meetingRow(new OverlapSeconds()))
        .isEqualTo(Measure.of("overlap-seconds", Subject.MEETING, 2, 2));
    assertThat(talk.meetingRow(new Overlaps()))
        .isEqualTo(Measure.of("overlaps", Subject.MEETING, 1, 2));
  }

  @Test
  void zeroOverlapMayBeTheTranscripts() {
    Talk talk = new Talk().says("an", 0, 10, CONTENT).says("bo", 10, 12, CONTENT);
    assertThat(talk.meetingRow(new Overlaps()))
        .isEqualTo(Measure.of("overlaps", Subject.MEETING, 0, 2).noted("no-overlap-in-transcript"));
  }

  @Test
  void withoutTimesOverlapIsMissing() {
    assertThat(List.of(talk().meetingRow(new Overlaps()), talk().meetingRow(new OverlapSeconds())))
        .containsExactly(
            Measure.missing("overlaps", Subject.MEETING, "untimed"),
            Measure.missing("overlap-seconds", Subject.MEETING, "untimed"));
  }
}
