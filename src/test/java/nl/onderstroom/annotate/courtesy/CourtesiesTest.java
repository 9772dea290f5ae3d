package nl.onderstroom.annotate.courtesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtesiesTest {
  private static final ToneReader WORDS = new ToneReader();
  private static final Courtesies COURTESIES = new Courtesies(WORDS::read);

  private static Said said(int index, String speaker, String language, String text) {
    return new Said(index, speaker, null, text, language, List.of(), QuestionKind.NONE, false);
  }

  private static @Nullable Tone inMeeting(String language, String text) {
    return COURTESIES
        .read(List.of(said(0, "an", language, "x"), said(1, "bo", language, text)))
        .get(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Goedemorgen allemaal.
          nl | Goed, volgende punt.
          nl | Prima, dan gaan we door.
          nl | Fijn dat je er bent.
          nl | Mooi, dank.
          nl | Ja, prima hoor.
          nl | Haha!
          nl | Fijne avond allemaal.
          nl | En de beste wensen nog allemaal.
          nl | Ja, gelukkig nieuwjaar.
          nl | Ik hoor graag wat jullie ervan vinden.
          nl | Sorry, ik was nog even bezig.
          nl | Bon, merci hé.
          en | Thanks, everyone.
          en | Right, next one.
          en | Great, then we move on.
          """)
  void aCourtesyIsNoTone(String language, String text) {
    assertThat(inMeeting(language, text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | Dat heb je goed gedaan.                  | 1
          nl | Dank voor al het werk.                   | 1
          nl | Bedankt dat je dat hebt opgepakt.        | 1
          nl | Prima, maar ik vind het een slecht plan. | -1
          nl | Dat doe ik niet graag.                   | -1
          nl | Dat vind ik echt fijn.                   | 1
          nl | Dank je. Je bent een engel.              | 1
          en | Thanks for all your hard work.           | 1
          en | Great, but this is a terrible plan.      | -1
          """)
  void whatIsMeantStays(String language, String text, int sign) {
    Tone tone = inMeeting(language, text);
    assertThat(tone).isNotNull();
    assertThat(Math.signum(tone.value())).isEqualTo(sign);
  }

  @Test
  void inATextOfOneVoiceNobodyIsThanked() {
    Said alone = said(0, "an", "nl", "Prima!");
    assertThat(COURTESIES.read(List.of(alone))).containsExactly(WORDS.read(alone));
    assertThat(WORDS.read(alone)).isNotNull();
  }
}
