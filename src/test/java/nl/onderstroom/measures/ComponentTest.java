package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentTest {
  @Test
  void breadthCountsSilentAttendees() {
    Talk talk = twoWhoSayTheSame().present("an", "bo", "cy", "di").littleIsEnough();
    assertThat(talk.meetingRow(Component.BREADTH))
        .isEqualTo(Measure.of("breadth", Subject.MEETING, 0.5, 3));
  }

  @Test
  void breadthWithoutALogSaysSo() {
    assertThat(twoWhoSayTheSame().littleIsEnough().meetingRow(Component.BREADTH))
        .isEqualTo(Measure.of("breadth", Subject.MEETING, 1, 3).noted("without-silent-attendees"));
  }

  @Test
  void exchangeIsFloorChangesAMinuteOfSpeech() {
    // an > bo > an in forty seconds of speech
    assertThat(twoWhoSayTheSame().littleIsEnough().meetingRow(Component.EXCHANGE))
        .isEqualTo(Measure.of("exchange", Subject.MEETING, 3, 3));
  }

  @Test
  void inquiryIsOpenQuestionsAContribution() {
    assertThat(twoWhoSayTheSame().littleIsEnough().meetingRow(Component.INQUIRY))
        .isEqualTo(Measure.of("inquiry", Subject.MEETING, 1.0 / 3, 3));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          breadth,  too-little-text
          exchange, untimed
          inquiry,  too-little-text
          """)
  void withoutTimesAndWithLittleTextTheyAreMissing(String id, String note) {
    assertThat(new Talk().says("an", "wat vind jij ervan?").meetingRow(component(id)))
        .isEqualTo(Measure.missing(id, Subject.MEETING, note));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          breadth,  diarisation-unreliable
          exchange, diarisation-unreliable
          """)
  void whoSpokeMustBeKnown(String id, String note) {
    Talk talk = new Talk().littleIsEnough().however("diarisation.one-label", 0.85);
    talk.says("an", 0, 60, "een twee drie vier");
    assertThat(talk.meetingRow(component(id)))
        .isEqualTo(Measure.missing(id, Subject.MEETING, note));
    assertThat(talk.meetingRow(Component.INQUIRY).value()).isEqualTo(0);
  }

  @Test
  void withTenMinutesThereIsAnIntervalAroundTheValue() {
    Talk talk = new Talk().littleIsEnough().present("an", "bo", "cy", "di");
    for (int i = 0; i < 120; i++) {
      String who = i % 7 < 3 ? "an" : i % 5 == 0 ? "bo" : "cy";
      talk.says(who, i * 6, i * 6 + 5, i % 11 == 0 ? "wat vind jij ervan?" : "een twee drie");
    }
    Measure breadth = talk.meetingRow(Component.BREADTH);
    assertThat(breadth.low()).isNotNull().isLessThan(breadth.value());
    assertThat(breadth.high()).isNotNull().isGreaterThan(breadth.value()).isLessThan(0.76);
    assertThat(talk.meetingRow(Component.BREADTH)).isEqualTo(breadth);
  }

  @Test
  void ofNothingNothingIsSaid() {
    Tally nothing = new Tally(2);
    assertThat(Component.BREADTH.of(nothing, 2)).isNull();
    assertThat(Component.EXCHANGE.of(nothing, 2)).isNull();
    assertThat(Component.INQUIRY.of(nothing, 2)).isNull();
    assertThat(Component.BREADTH.of(new Tally(0), 0)).isNull();
  }

  @Test
  void speechOfNobodyWeKnowHasNoBreadth() {
    Conversation conversation = new Talk().says("", "een twee drie").conversation();
    assertThat(Component.BREADTH.of(conversation.whole(), 0)).isNull();
    assertThat(Component.INQUIRY.of(conversation.whole(), 0)).isCloseTo(0.0, within(0.0));
  }

  private static Component component(String id) {
    return switch (id) {
      case "breadth" -> Component.BREADTH;
      case "exchange" -> Component.EXCHANGE;
      default -> Component.INQUIRY;
    };
  }

  private static Talk twoWhoSayTheSame() {
    return new Talk()
        .says("an", 0, 10, "een twee drie vier")
        .says("bo", 10, 30, "wat vind jij van het plan jongens?")
        .says("an", 30, 40, "een twee drie");
  }
}
