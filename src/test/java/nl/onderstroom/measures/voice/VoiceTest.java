package nl.onderstroom.measures.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.measures.Quantity;
import nl.onderstroom.measures.Talk;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
  private static final Map<String, PersonMeasure> MEASURES =
      Map.of(
          "seconds", new Amount(Quantity.SECONDS),
          "words", new Amount(Quantity.WORDS),
          "turns", new TurnCount(),
          "share-seconds", new AmountShare(Quantity.SECONDS),
          "share-words", new AmountShare(Quantity.WORDS),
          "share-turns", new TurnShare(),
          "longest-turn", new LongestTurn(),
          "mean-turn", new MeanTurn(),
          "first-word", new FirstWord());

  /** an 4 s, 10 s and 2 s; bo 8 s; nobody 8 s; cy was there. */
  private static Talk talk() {
    return new Talk()
        .littleIsEnough()
        .says("an", 5, 9, "een twee")
        .says("bo", 10, 18, "een twee drie vier vijf")
        .says("an", 20, 30, "een")
        .says("an", 31, 33, "een twee")
        .says("", 40, 48, "een twee drie vier vijf zes")
        .present("an", "bo", "cy");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          seconds,       an, 16,     2
          seconds,       bo, 8,      1
          seconds,       cy, 0,      0
          words,         an, 5,      2
          words,         cy, 0,      0
          turns,         an, 2,      2
          turns,         cy, 0,      0
          share-seconds, an, 0.5,    2
          share-seconds, cy, 0,      0
          share-words,   an, 0.3125, 2
          share-words,   bo, 0.3125, 1
          share-turns,   an, 0.5,    2
          longest-turn,  an, 12,     2
          mean-turn,     an, 8,      2
          mean-turn,     bo, 8,      1
          first-word,    an, 0,      1
          first-word,    bo, 5,      1
          """)
  void byHand(String id, String person, double value, int n) {
    assertThat(talk().row(measure(id), person))
        .isEqualTo(Measure.of(id, Subject.person(person), value, n));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          longest-turn
          mean-turn
          first-word
          """)
  void whoDidNotSpeakHasNoTurnToMeasure(String id) {
    assertThat(talk().row(measure(id), "cy"))
        .isEqualTo(Measure.missing(id, Subject.person("cy"), "did-not-speak"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          seconds
          share-seconds
          longest-turn
          mean-turn
          first-word
          """)
  void withoutTimesThereAreNoSeconds(String id) {
    assertThat(new Talk().says("an", "een twee").row(measure(id), "an"))
        .isEqualTo(Measure.missing(id, Subject.person("an"), "untimed"));
  }

  @Test
  void aLabelThatIsNoPersonCarriesARemark() {
    assertThat(new Talk().says("?room", "een twee").row(measure("words"), "?room"))
        .isEqualTo(Measure.of("words", Subject.person("?room"), 2, 1).noted("unidentified-label"));
  }

  @Test
  void littleTextIsRemarked() {
    assertThat(new Talk().says("an", "een twee").row(measure("share-words"), "an"))
        .isEqualTo(Measure.of("share-words", Subject.person("an"), 1, 1).noted("few-utterances"));
  }

  @Test
  void aSilentMeetingHasNoShares() {
    assertThat(new AmountShare(Quantity.WORDS).of(new Talk().present("an").conversation()))
        .isEqualTo(List.of(Measure.missing("share-words", Subject.person("an"), "no-speech")));
    assertThat(new TurnShare().of(new Talk().present("an").conversation()))
        .isEqualTo(List.of(Measure.missing("share-turns", Subject.person("an"), "no-speech")));
  }

  private static PersonMeasure measure(String id) {
    PersonMeasure measure = MEASURES.get(id);
    assertThat(measure).extracting(PersonMeasure::id).isEqualTo(id);
    return java.util.Objects.requireNonNull(measure);
  }
}
