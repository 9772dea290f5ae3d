package nl.onderstroom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.annotate.words.UtteranceKind;
import nl.onderstroom.language.SpokenLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
  private static final List<SpokenLanguage> LANGUAGES =
      List.of(SpokenLanguage.of("en"), SpokenLanguage.of("nl"));

  private static Told annotate(String text) {
    Spoken spoken = Spoken.of(text, new Laughter(LANGUAGES));
    return new Told(new Kinds(LANGUAGES).of(spoken), spoken.count());
  }

  private record Told(UtteranceKind kind, int words) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ja.                                 | BACK_CHANNEL
          Mm-hm, precies.                     | BACK_CHANNEL
          Oké, ja, goed.                      | BACK_CHANNEL
          Amai ja                             | BACK_CHANNEL
          Hm.                                 | BACK_CHANNEL
          Ja ja ja ja                         | TALK
          Ja maar                             | TALK
          ...                                 | TALK
          Eh...                               | FILLER
          Ehm, eh                             | FILLER
          """)
  void listeningHesitatingAndLaughingAreToldFromTalk(String text, UtteranceKind expected) {
    assertThat(annotate(text).kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [lacht]                             | LAUGHTER
          (algemeen gelach)                   | LAUGHTER
          <laughs>                            | LAUGHTER
          *lacht*                             | LAUGHTER
          [laughter]                          | LAUGHTER
          Haha!                               | LAUGHTER
          Hahahah                             | LAUGHTER
          Ha ha ha.                           | LAUGHTER
          Hihi                                | LAUGHTER
          Bwahaha                             | LAUGHTER
          Haha ja.                            | LAUGHTER
          (lacht) Nou, dat was me wat zeg     | TALK
          Daar moest ik toch om lachen        | TALK
          Ha, daar is hij                     | TALK
          Ha!                                 | BACK_CHANNEL
          (daar hebben we om gelachen)        | TALK
          """)
  void laughterIsSoundOrNoteAndNotTheTellingOfIt(String text, UtteranceKind expected) {
    assertThat(annotate(text).kind()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [lacht] dat was me wat          | 4
          Nou haha, dat was me wat        | 6
          dat (denk ik) was me wat        | 6
          haha                            | 1
          """)
  void onlyNotedLaughterCountsNoWords(String text, int words) {
    assertThat(annotate(text).words()).isEqualTo(words);
  }
}
