package nl.onderstroom.annotate.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.Work;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneReaderTest {
  private static final ToneReader READER = new ToneReader();

  private static double value(String language, String text) {
    Tone tone = READER.read(LabelledLines.said(language, text));
    return tone == null ? 0 : tone.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          negation             | nl | Dat is leuk.                       | Dat is niet leuk.
          negation of a verb   | nl | Die samenwerking bevalt.           | Die samenwerking bevalt niet.
          negation up front    | nl | Leuk is het.                       | Leuk is het niet.
          negation             | nl | Het is een goed plan.              | Het is geen goed plan.
          negation of bad      | nl | Dat is niet lelijk.                | Dat is lelijk.
          degree of bad        | nl | Dat is jammer.                     | Dat is ontzettend jammer.
          less                 | nl | Het was gezellig.                  | Het was minder gezellig.
          too                  | nl | Die grap was luchtig.              | Die grap was te luchtig.
          contrast             | nl | Het was saai, maar leerzaam.       | Het was leerzaam, maar saai.
          condition            | nl | Die tool is handig.                | Als die tool handig is.
          unreal               | nl | Dat is prachtig.                   | Dat zou prachtig zijn.
          said by another      | nl | Het was geweldig.                  | Hij zei dat het geweldig was.
          asked                | nl | Het was geweldig.                  | Was het geweldig?
          irony                | nl | Lekker gewerkt.                    | Nou lekker dan.
          verb that comes apart| nl | Dat valt mee.                      | Dat valt erg tegen.
          Flemish              | nl | 't Is plezant.                     | 't Is nie plezant.
          negation             | en | This is helpful.                   | This isn't helpful.
          negation further on  | en | It was a good plan.                | It was not a very good plan.
          degree of bad        | en | That is sad.                       | That is extremely sad.
          less                 | en | It was enjoyable.                  | It was less enjoyable.
          too                  | en | It is sweet.                       | It is too sweet.
          contrast             | en | It was slow but brilliant.         | It was brilliant but slow.
          condition            | en | It is perfect.                     | If it were perfect.
          unreal               | en | It is perfect.                     | It would be perfect.
          said by another      | en | It was wonderful.                  | She said that it was wonderful.
          irony                | en | That is great.                     | Yeah right.
          """)
  void firstIsWarmerThanSecond(String shifter, String language, String warm, String cold) {
    assertThat(value(language, warm)).as(shifter).isGreaterThan(value(language, cold));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nl | Dat is verschrikkelijk goed.
          nl | Het is niet alleen leuk, maar ook nuttig.
          nl | Dat is niet slecht.
          nl | Er waren minder problemen dan vorig jaar.
          nl | Dat valt mee.
          nl | Ik kijk ernaar uit.
          nl | De neuzen staan dezelfde kant op.
          nl | Amai, merci An, ge zijt een schat.
          nl | Suuuuper leuk!
          nl | Een superleuk teamfeest.
          nl | Ik denk niet dat het slecht is.
          nl | Geen probleem hoor.
          en | Not bad at all.
          en | It is not only useful, but also fun.
          en | No worries.
          en | terribly good :)
          en | I can't wait to see it
          en | Sooooo happy <3
          """)
  void speaksWell(String language, String text) {
    assertThat(value(language, text)).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          nl | Dat is in de soep gelopen.
          nl | Het loopt voor geen meter.
          nl | Dat is veel te duur.
          nl | Het is niet te doen.
          nl | Ik heb daar een slecht gevoel bij.
          nl | 't Is nie meer te doen, zenne.
          nl | Wat een gedoe allemaal.
          nl | Dat was stressen.
          nl | Het eten was lekker, maar de bediening was ronduit slecht.
          en | I don't like this at all.
          en | What a waste of time.
          en | It never works.
          en | too slow :(
          """)
  void speaksIll(String language, String text) {
    assertThat(value(language, text)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De vergadering is om tien uur.",
        "Wie neemt de notulen?",
        "Ik loop naar de printer.",
        "Zo snel mogelijk dan.",
        "Dat staat op pagina vier.",
        "Hoe gaat het met de planning?"
      })
  void plainTalkHasNoTone(String text) {
    assertThat(value("nl", text)).isZero();
  }

  @Test
  void toneLeadsToItsWords() {
    Tone tone = READER.read(LabelledLines.said("nl", "Fijn, de lekkage is opgelost."));

    assertThat(Objects.requireNonNull(tone).hits())
        .extracting(Hit::entry, Hit::from, Hit::to, Hit::target)
        .contains(
            tuple("nl:fijn", 0, 4, Target.PROCESS), tuple("nl:lekkage", 9, 16, Target.PROBLEM));
  }

  @Test
  void ironyIsShownAndCountsAsNothing() {
    Tone tone = READER.read(LabelledLines.said("nl", "Lekker dan."));

    assertThat(tone)
        .isEqualTo(
            new Tone(
                0,
                Target.PROCESS,
                List.of(new Hit("nl:lekker dan", 0, 10, 0, Target.PROCESS, Sense.IRONIC))));
  }

  @Test
  void whatAnotherSaidIsMarked() {
    Tone tone = READER.read(LabelledLines.said("nl", "Ze zei dat het waardeloos was."));

    assertThat(Objects.requireNonNull(tone).hits())
        .extracting(Hit::sense)
        .containsExactly(Sense.REPORTED);
  }

  @Test
  void lemmaOfTheTaggerHelpsWhereTheFormIsUnknown() {
    Token token = new Token(0, 9, "blijwaart", "waarderen", WordClass.VERB, VerbForm.PRESENT);
    Said said =
        new Said(0, null, null, "blijwaart", "nl", List.of(token), QuestionKind.NONE, false);

    assertThat(Objects.requireNonNull(READER.read(said)).value()).isPositive();
  }

  @Test
  void otherLanguagesHaveNoTone() {
    assertThat(READER.read(LabelledLines.said("und", "super"))).isNull();
    assertThat(READER.hint(LabelledLines.said("und", "super"))).isZero();
  }

  @Test
  void weakWordsHintWhereNothingIsClaimed() {
    assertThat(READER.read(LabelledLines.said("nl", "Niet nu."))).isNull();
    assertThat(READER.hint(LabelledLines.said("nl", "Niet nu."))).isNegative();
  }

  @Test
  void valueGrowsWithWordsAndStaysBelowOne() {
    assertThat(value("nl", "fijn")).isCloseTo(0.6, within(0.001));
    assertThat(value("nl", "fijn leuk mooi ".repeat(500))).isBetween(0.99, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"niet ", "in de ", "a", "leuk", "uit ", "(((", ":-", "\uD83D\uDE00", "heel heel "})
  void hostileTextTakesLinearTime(String piece) {
    Said said = LabelledLines.said("nl", piece.repeat(50_000 / piece.length()));

    assertThat(Work.leastOf(() -> READER.read(said))).isLessThan(Duration.ofMillis(50));
  }
}
