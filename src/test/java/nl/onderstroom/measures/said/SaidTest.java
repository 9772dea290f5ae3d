package nl.onderstroom.measures.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.measures.said.Obstacles.Obstacle;
import nl.onderstroom.measures.said.Obstacles.Response;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {
  private static Talk talk(String... lines) {
    Talk talk = new Talk().littleIsEnough();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      talk.says(parts[0], parts[1]);
    }
    return talk;
  }

  @Test
  void agreementIsAShareOfWhatIsMoreThanListening() {
    assertThat(
            talk(
                    "an: Zullen we het rooster op dinsdag maken?",
                    "bo: Daar ben ik het helemaal mee eens.",
                    "cy: hm-m",
                    "bo: Dan begin ik morgen met de lijst.",
                    "cy: Ik kijk nog even naar de planning.")
                .meetingRow(new Agreement()))
        .isEqualTo(Measure.of("agreement", Subject.MEETING, 0.25, 4));
  }

  @Test
  void listeningIsKeptApart() {
    assertThat(talk("an: hm-m", "bo: ja ja", "cy: Dat is helder.").meetingRow(new BackChannels()))
        .isEqualTo(Measure.of("back-channels", Subject.MEETING, 2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASKED     | Hoe komt dat volgens jou?
          HELPED    | Zal ik je daar even mee helpen?
          PLANNED   | Ik stel voor dat we het rooster aanpassen.
          EXPLAINED | Dat ligt aan de omstandigheden, daar kunnen wij niets aan doen.
          LEFT      | Het was gisteren mooi weer buiten.
          """)
  void anObstacleMeetsWhatSoundsFirst(Response response, String answer) {
    Talk talk = talk("an: We lopen steeds vast op het rooster.", "bo: " + answer);
    assertThat(Obstacles.in(talk.conversation())).containsExactly(new Obstacle(0, response));
  }

  @Test
  void whoGoesOnAboutAnObstacleNamesItOnce() {
    assertThat(
            Obstacles.in(
                talk(
                        "an: We lopen steeds vast op het rooster.",
                        "an: Het schiet niet op, we lopen vast.",
                        "bo: Het was gisteren mooi weer buiten.")
                    .conversation()))
        .containsExactly(new Obstacle(0, Response.LEFT));
  }

  @Test
  void aTurnIsTakenUpWhenTheNextComesBackToAWordOfIt() {
    Uptake uptake =
        Uptake.of(
            talk(
                    "an: De medicatie van kamer vier klopt niet.",
                    "bo: Die medicatie heb ik gisteren nagekeken.",
                    "cy: Morgen komt de schilder voor de gang.")
                .conversation());
    assertThat(uptake.taken()).isEqualTo(1);
    assertThat(uptake.successions()).isEqualTo(2);
  }

  @Test
  void ofOneVoiceNothingIsTakenUp() {
    assertThat(Uptake.of(talk("an: De medicatie klopt niet.", "an: De medicatie.").conversation()))
        .isEqualTo(new Uptake(0, 0, 0));
  }

  @Test
  void aRoundStandsAtTheStartAndSeveralAnswer() {
    String[] lines = new String[20];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = List.of("an", "bo", "cy", "di").get(i % 4) + ": Het gaat vandaag wel goed hier.";
    }
    assertThat(Round.CHECK_IN.find(talk(lines).conversation())).isNull();
    lines[1] = "bo: Hoe zit iedereen erbij vandaag?";
    assertThat(Round.CHECK_IN.find(talk(lines).conversation())).isEqualTo(1);
    lines[1] = "bo: Het gaat vandaag wel goed hier.";
    lines[10] = "cy: Hoe zit iedereen erbij vandaag?";
    assertThat(Round.CHECK_IN.find(talk(lines).conversation())).isNull();
  }

  @Test
  void everyCountIsNamedOnce() {
    assertThat(Counts.of(talk("an: Dat is helder.").conversation()))
        .extracting(count -> count.what().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .contains("uptake", "join-after-work", "obstacle-left", "tone-process-positive");
  }
}
