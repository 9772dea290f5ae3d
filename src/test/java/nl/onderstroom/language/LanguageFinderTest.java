package nl.onderstroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  private final LanguageFinder finder =
      new LanguageFinder(List.of(SpokenLanguage.of("en"), SpokenLanguage.of("nl")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dat nemen we offline                          | nl
          hebde gij da nog liggen                       | nl
          that is what the customer asked for           | en
          even een update over de roadmap van de squad  | nl
          can you check whether the roosters are online | en
          haha boek nu uw gleuf                         | nl
          Wer hat heute Zeit für das große Protokoll    | de
          on va faire ça demain avec les collègues      | fr
          jak się pan dzisiaj czuje, wszystko dobrze    | pl
          niin se on vain sanottava suoraan kaikille    | und
          12 34                                         | und
          """)
  void toldByItsFunctionWords(String text, String expected) {
    assertThat(tell(text).meeting()).isEqualTo(expected);
  }

  @Test
  void anUtteranceThatDoesNotShowItIsInTheLanguageOfTheMeeting() {
    LanguageFinder.Told told =
        tell("we gaan het nu over de planning hebben", "roadmap", "so what do you want", "ja goed");
    assertThat(told).isEqualTo(new LanguageFinder.Told("nl", List.of("nl", "nl", "en", "nl")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Do you want to introduce yourself again?                                  | en
          Signatures nineteen, three for the filter, log two. That's what we have.  | en
          The customer success manager could ask whoever bought those licences.     | en
          Ik zet het achter een schakelaar. If it's not done, it's off.             | nl
          Dat is een no-go, so be it, dan doen we het niet.                         | nl
          De deadline van de release is vrijdag, in the end.                        | nl
          """)
  void aLineOfTheOtherLanguageShowsItselfHoweverLong(String text, String expected) {
    LanguageFinder.Told told =
        tell("we gaan het nu over de planning van volgende week hebben met iedereen", text);
    assertThat(told.utterances()).containsExactly("nl", expected);
  }

  @Test
  void aThirdLanguageIsNamedAndALoanIsNot() {
    LanguageFinder.Told told =
        tell(
            "we gaan het nu over de planning van volgende week hebben",
            "ich habe das noch nicht gesehen",
            "dat is ein sonderfall",
            "doei, piraat out",
            "merci, baas",
            "ehdotan siis yhteistä kokousta huomenna aamulla heti kahdeksalta",
            "Tweeëntwintig, zevenentwintig");
    assertThat(told.utterances()).containsExactly("nl", "de", "nl", "nl", "nl", "und", "nl");
  }

  @Test
  void withoutWordsNoLanguage() {
    assertThat(tell()).isEqualTo(new LanguageFinder.Told("und", List.of()));
    assertThat(tell("", "...")).isEqualTo(new LanguageFinder.Told("und", List.of("und", "und")));
  }

  private LanguageFinder.Told tell(String... utterances) {
    return finder.tell(Stream.of(utterances).map(Words::of).toList());
  }
}
