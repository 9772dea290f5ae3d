package nl.onderstroom.annotate.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onderstroom.Work;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTaggerTest {
  private final DutchTagger tagger = new DutchTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We besluiten woensdag.                  | wij/PRONOUN besluiten/VERB.PRESENT woensdag/NOUN ./PUNCTUATION
          Het is besloten.                        | het/PRONOUN zijn/VERB.PRESENT besluiten/VERB.PARTICIPLE ./PUNCTUATION
          De besluiten staan op papier            | de/ARTICLE besluit/NOUN staan/VERB.INFINITIVE op/PREPOSITION papier/NOUN
          Zullen we dat even afspreken?           | zullen/VERB.PRESENT wij/PRONOUN dat/PRONOUN even/ADVERB afspreken/VERB.INFINITIVE ?/PUNCTUATION
          Ik werk aan het werk                    | ik/PRONOUN werken/VERB.PRESENT aan/PREPOSITION het/ARTICLE werk/NOUN
          we hoeven niet te lopen                 | wij/PRONOUN hoeven/VERB.PRESENT niet/ADVERB te/PREPOSITION lopen/VERB.INFINITIVE
          Ik denk dat we klaar zijn               | ik/PRONOUN denken/VERB.PRESENT dat/CONJUNCTION wij/PRONOUN klaar/ADJECTIVE zijn/VERB.PRESENT
          Dan zijn de offertes juist              | dan/ADVERB zijn/VERB.PRESENT de/ARTICLE offerte/NOUN juist/ADJECTIVE
          Ge moogt da nie zeggen                  | je/PRONOUN mogen/VERB.PRESENT dat/PRONOUN niet/ADVERB zeggen/VERB.INFINITIVE
          Hebde gij da gezien?                    | hebben/VERB.PRESENT jij/PRONOUN dat/PRONOUN zien/VERB.PARTICIPLE ?/PUNCTUATION
          Allez, wa doen we dan?                  | allez/INTERJECTION ,/PUNCTUATION wat/PRONOUN doen/VERB.PRESENT wij/PRONOUN dan/ADVERB ?/PUNCTUATION
          Da kan met een veldeke                  | dat/PRONOUN kunnen/VERB.PRESENT met/PREPOSITION een/ARTICLE veld/NOUN
          Bas, jij begint. De bas is mooi.        | bas/NAME ,/PUNCTUATION jij/PRONOUN beginnen/VERB.PRESENT ./PUNCTUATION de/ARTICLE bas/NOUN zijn/VERB.PRESENT mooi/ADJECTIVE ./PUNCTUATION
          Volgens Sem is het wél goed             | volgens/PREPOSITION sem/NAME zijn/VERB.PRESENT het/PRONOUN wel/ADVERB goed/ADJECTIVE
          de ib-gesprekken en de vochtmeldingen    | de/ARTICLE gesprek/NOUN en/CONJUNCTION de/ARTICLE melding/NOUN
          waar dat logo nog op staat              | waar/ADVERB dat/PRONOUN logo/NOUN nog/ADVERB op/PREPOSITION staan/VERB.PRESENT
          om 10.30 uur... oké!!                   | om/PREPOSITION 10.30/NUMERAL uur/NOUN .../PUNCTUATION oké/INTERJECTION !!/PUNCTUATION
          """)
  void wordsAreReadByWhatStandsBesideThem(String text, String expected) {
    assertThat(shown(tagger.tag(text))).isEqualTo(expected);
  }

  @Test
  void offsetsPointToTheTextAsItCame() {
    String text = "  Zo’n  CAFE\u0301, hè…";
    assertThat(tagger.tag(text).stream().map(one -> text.substring(one.from(), one.to())))
        .containsExactly("Zo’n", "CAFE\u0301", ",", "hè", "…");
    assertThat(tagger.tag(text)).extracting(Token::form).contains("zo'n", "café");
  }

  @Property
  void everyCharacterThatIsNoSpaceBelongsToOneToken(@ForAll String text) {
    int at = 0;
    for (Token token : tagger.tag(text)) {
      assertThat(text.substring(at, token.from()).chars()).allMatch(DutchTaggerTest::space);
      assertThat(token.to()).isGreaterThan(token.from());
      at = token.to();
    }
    assertThat(text.substring(at).chars()).allMatch(DutchTaggerTest::space);
  }

  private static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Test
  void hostileTextTakesLinearTime() {
    String[] hostile = {
      "a".repeat(50_000),
      "'".repeat(50_000),
      "a'".repeat(25_000),
      "dat ".repeat(12_500),
      "ja,".repeat(16_000),
      "werkwerk-".repeat(6_000),
      "\ud83d".repeat(50_000)
    };
    for (String text : hostile) {
      assertThat(Work.leastOf(() -> tagger.tag(text))).isLessThan(Duration.ofMillis(500));
    }
  }

  private static String shown(List<Token> tokens) {
    return tokens.stream().map(DutchTaggerTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Token token) {
    String form =
        token.verbForm() == VerbForm.NONE
            ? ""
            : "." + token.verbForm().name().toUpperCase(Locale.ROOT);
    return token.lemma() + "/" + token.wordClass() + form;
  }
}
