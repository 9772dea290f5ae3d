package nl.onderstroom.measures.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;

class InquiryTest {
  private static Talk talk() {
    return new Talk()
        .littleIsEnough()
        .says("an", "Hoe zit je erbij? En jij?")
        .says("bo", "Goed hoor.")
        .says("an", "Is dat zo?")
        .says("?room", "Klopt dat?")
        .says("", "Waarom?")
        .present("cy");
  }

  @Test
  void utterancesThatAskAreCountedInAllAndByPerson() {
    assertThat(new Questions().of(talk().conversation()))
        .containsExactly(
            Measure.of("questions", Subject.MEETING, 4, 5),
            Measure.of("questions", Subject.person("an"), 2, 2),
            Measure.of("questions", Subject.person("bo"), 0, 1),
            Measure.of("questions", Subject.person("cy"), 0, 0),
            Measure.of("questions", Subject.person("?room"), 1, 1).noted("unidentified-label"));
  }

  @Test
  void halfOfThemAreOpen() {
    assertThat(talk().meetingRow(new OpenQuestionShare()))
        .isEqualTo(Measure.of("open-question-share", Subject.MEETING, 0.5, 4));
  }

  @Test
  void withoutQuestionsThereIsNoShare() {
    Talk none = new Talk().littleIsEnough().says("an", "Goed hoor.");
    assertThat(none.meetingRow(new OpenQuestionShare()))
        .isEqualTo(Measure.missing("open-question-share", Subject.MEETING, "no-questions"));
    assertThat(new Talk().says("an", "Waarom?").meetingRow(new OpenQuestionShare()))
        .isEqualTo(Measure.missing("open-question-share", Subject.MEETING, "too-little-text"));
  }
}
