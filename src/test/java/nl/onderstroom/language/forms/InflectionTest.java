package nl.onderstroom.language.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private static final Inflection DUTCH = Inflection.of("nl");
  private static final Inflection ENGLISH = Inflection.of("en");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          boos,        ADJECTIVE, boze bozer boost
          lief,        ADJECTIVE, lieve liever liefst
          duur,        ADJECTIVE, dure duurder duurst
          saai,        ADJECTIVE, saaie saaier saaist
          gezellig,    ADJECTIVE, gezellige gezelliger gezelligst
          open,        ADJECTIVE, open
          ramp,        NOUN,      rampen rampje
          probleem,    NOUN,      problemen
          leugen,      NOUN,      leugens
          pakken,      VERB,      pak pakt pakte gepakt
          haten,       VERB,      haat haatte gehaat
          waarderen,   VERB,      waardeer waardeert waardeerde gewaardeerd
          ergeren,     VERB,      erger ergert ergerde
          leven,       VERB,      leef leeft leefde geleefd
          begrijpen,   VERB,      begrijp begrijpt begreep begrepen
          bedriegen,   VERB,      bedriegt bedroog bedrogen
          verliezen,   VERB,      verlies verliest verloor verloren
          """)
  void dutchFormsAreMade(String lemma, WordKind kind, String forms) {
    assertThat(DUTCH.forms(lemma, kind)).contains(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          happy, ADJECTIVE, happier happiest happily
          sad,   ADJECTIVE, sadder saddest sadly
          nice,  ADJECTIVE, nicer nicest nicely
          worry, NOUN,      worries
          mess,  NOUN,      messes
          stop,  VERB,      stops stopped stopping
          hate,  VERB,      hates hated hating
          lose,  VERB,      loses lost losing
          cry,   VERB,      cries cried crying
          """)
  void englishFormsAreMade(String lemma, WordKind kind, String forms) {
    assertThat(ENGLISH.forms(lemma, kind)).contains(forms.split(" "));
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThatThrownBy(() -> Inflection.of("de")).hasMessage("No inflection of de");
  }
}
