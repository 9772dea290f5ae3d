package nl.onderstroom.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTaggerTest {
  private final Tagger tagger = new Pipeline(new EnglishTagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We decided on Tuesday.          | we/PRONOUN decide/VERB.PAST on/PREPOSITION tuesday/NOUN ./PUNCTUATION
          It has been decided             | it/PRONOUN have/VERB.PRESENT be/VERB.PARTICIPLE decide/VERB.PARTICIPLE
          I'll send the notes             | i/PRONOUN send/VERB.INFINITIVE the/ARTICLE note/NOUN
          Let's move to the next question | let/VERB move/VERB.INFINITIVE to/PREPOSITION the/ARTICLE next/ADJECTIVE question/NOUN
          She doesn't agree with Tom      | she/PRONOUN do/VERB.PRESENT agree/VERB.INFINITIVE with/PREPOSITION tom/NAME
          That sounds wonderful           | that/PRONOUN sound/VERB.PRESENT wonderful/ADJECTIVE
          the needs of our teams          | the/ARTICLE need/NOUN of/PREPOSITION we/PRONOUN team/NOUN
          They went home quickly          | they/PRONOUN go/VERB.PAST home/NOUN quickly/ADVERB
          um yeah, I dunno                | uh/INTERJECTION yes/INTERJECTION ,/PUNCTUATION i/PRONOUN dunno/VERB.PRESENT
          """)
  void wordsAreReadByListPlaceAndEnding(String text, String expected) {
    assertThat(shown(tagger.tag(text))).isEqualTo(expected);
  }

  @Property
  void thePipelineKeepsEveryPieceWhereItStands(@ForAll String text) {
    assertThat(tagger.tag(text).stream().map(one -> one.from() + ".." + one.to()).toList())
        .isEqualTo(Piece.of(text).stream().map(one -> one.from() + ".." + one.to()).toList());
  }

  private static String shown(List<Token> tokens) {
    return tokens.stream().map(EnglishTaggerTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Token token) {
    String form = token.verbForm() == VerbForm.NONE ? "" : "." + token.verbForm();
    return token.lemma() + "/" + token.wordClass() + form;
  }
}
