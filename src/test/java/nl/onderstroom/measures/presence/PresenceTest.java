package nl.onderstroom.measures.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresenceTest {
  /** an and bo speak, of whom only an is in the log; cy is in it and silent; a room speaks. */
  private static Talk talk() {
    return new Talk()
        .says("an", "een twee drie")
        .says("bo", "vier")
        .says("?room", "vijf")
        .says("", "zes zeven acht negen tien")
        .present("an", "cy");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PRESENT,  present,  3
          SPEAKERS, speakers, 2
          """)
  void headsAreCountedOfPeopleOnly(HeadCount.Who who, String id, double count) {
    assertThat(talk().meetingRow(new HeadCount(who)))
        .isEqualTo(Measure.of(id, Subject.MEETING, count, 3));
  }

  @Test
  void whoKeptSilentIsCountedWhereEveryVoiceIsKnown() {
    Talk known = new Talk().says("an", "een").says("bo", "twee").present("an", "cy");

    assertThat(known.meetingRow(new HeadCount(HeadCount.Who.SILENT)))
        .isEqualTo(Measure.of("silent", Subject.MEETING, 1, 3));
  }

  @Test
  void whoKeptSilentCannotBeSaidWhereARoomSpoke() {
    assertThat(talk().meetingRow(new HeadCount(HeadCount.Who.SILENT)))
        .isEqualTo(Measure.missing("silent", Subject.MEETING, "unidentified-speakers"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PRESENT", "SILENT"})
  void withoutALogNobodyKnowsWhoKeptSilent(HeadCount.Who who) {
    HeadCount measure = new HeadCount(who);
    assertThat(new Talk().says("an", "een").meetingRow(measure))
        .isEqualTo(Measure.missing(measure.id(), Subject.MEETING, "no-attendance"));
  }

  @Test
  void equalShareIsOneByAllPresent() {
    assertThat(talk().meetingRow(new EqualShare()))
        .isEqualTo(Measure.of("equal-share", Subject.MEETING, 1.0 / 3, 3));
    assertThat(new Talk().says("an", "een").says("bo", "twee").meetingRow(new EqualShare()))
        .isEqualTo(
            Measure.of("equal-share", Subject.MEETING, 0.5, 2).noted("without-silent-attendees"));
    assertThat(new Talk().says("", "een").meetingRow(new EqualShare()))
        .isEqualTo(Measure.missing("equal-share", Subject.MEETING, "nobody-identified"));
  }

  @Test
  void wordsOfNobodyAndOfRoomsAreApart() {
    assertThat(talk().meetingRow(new UntiedShare(UntiedShare.Untied.UNLABELLED)))
        .isEqualTo(Measure.of("unlabelled-share", Subject.MEETING, 0.5, 4));
    assertThat(talk().meetingRow(new UntiedShare(UntiedShare.Untied.UNIDENTIFIED)))
        .isEqualTo(Measure.of("unidentified-share", Subject.MEETING, 0.6, 4));
    assertThat(new Talk().meetingRow(new UntiedShare(UntiedShare.Untied.UNLABELLED)))
        .isEqualTo(Measure.missing("unlabelled-share", Subject.MEETING, "no-speech"));
  }

  @Test
  void rejoiningDoesNotCountTwice() {
    Talk talk = new Talk().present("an", 0, 30).present("an", 20, 40).present("an", 50, 55);
    assertThat(talk.row(new PresenceMinutes(), "an"))
        .isEqualTo(Measure.of("presence-minutes", Subject.person("an"), 45, 3));
  }

  @Test
  void aLogWithOnlyDurationsIsBelieved() {
    Talk talk = new Talk().present(new Presence("an", null, List.of(), 90_000L));
    assertThat(talk.row(new PresenceMinutes(), "an").value()).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void presenceThatIsNotKnownIsMissing() {
    assertThat(new Talk().present("an").row(new PresenceMinutes(), "an"))
        .isEqualTo(Measure.missing("presence-minutes", Subject.person("an"), "no-presence-times"));
    assertThat(new Talk().says("an", "een").row(new PresenceMinutes(), "an"))
        .isEqualTo(Measure.missing("presence-minutes", Subject.person("an"), "no-attendance"));
  }
}
