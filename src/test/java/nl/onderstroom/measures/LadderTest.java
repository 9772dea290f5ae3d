package nl.onderstroom.measures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.model.insight.Sufficiency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # contributions, minutes
           99, 30, TOO_LITTLE
          300,  9, TOO_LITTLE
          100, 10, INDICATIVE
          249, 30, INDICATIVE
          300, 19, INDICATIVE
          250, 20, VALID
          """)
  void minutesAndContributionsBothCount(int contributions, int minutes, Sufficiency expected) {
    Talk talk = new Talk();
    double each = minutes * 60.0 / contributions;
    for (int i = 0; i < contributions; i++) {
      talk.says(i % 2 == 0 ? "an" : "bo", i * each, (i + 1) * each, "een twee drie");
    }
    assertThat(talk.conversation().sufficiency()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
           99, TOO_LITTLE
          100, INDICATIVE
          250, VALID
          """)
  void withoutTimesContributionsDecide(int contributions, Sufficiency expected) {
    Talk talk = new Talk();
    for (int i = 0; i < contributions; i++) {
      talk.says("an", "een twee drie").says("bo", "ja");
    }
    assertThat(talk.conversation().sufficiency()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # words of an, bo, a room, nobody
          85, 15,  0,  0, true
          86, 14,  0,  0, false
          60, 20, 10, 10, true
          60, 19, 10, 11, false
           0,  0,  0,  0, true
          """)
  void labelsAreReliableWhenTheyTellPeopleApart(
      int an, int bo, int room, int nobody, boolean expected) {
    Talk talk =
        new Talk()
            .says("an", "woord ".repeat(an))
            .says("bo", "woord ".repeat(bo))
            .says("?room", "woord ".repeat(room))
            .says("", "woord ".repeat(nobody));
    assertThat(talk.conversation().diarisationReliable()).isEqualTo(expected);
  }

  @Test
  void anEmptyMeetingHasTooLittle() {
    assertThat(new Talk().conversation().sufficiency()).isEqualTo(Sufficiency.TOO_LITTLE);
  }
}
