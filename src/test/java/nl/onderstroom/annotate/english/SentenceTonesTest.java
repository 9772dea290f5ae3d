package nl.onderstroom.annotate.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.corenlp.EnglishSentence;
import nl.onderstroom.annotate.courtesy.Courtesies;
import nl.onderstroom.annotate.courtesy.Judgements;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceTonesTest {
  private static final ToneReader WORDS = new ToneReader();
  private static final Judgements MEANT = new Judgements(WORDS);
  private static final List<EnglishSentence> GLOOMY =
      List.of(new EnglishSentence(0, 1, List.of(1.0, 0.0, 0.0, 0.0, 0.0)));

  private static Said said(int index, String speaker, String text) {
    return new Said(index, speaker, null, text, "en", List.of(), QuestionKind.NONE, false);
  }

  private static @Nullable Tone heard(String text, List<EnglishSentence> sounds) {
    List<Said> meeting = List.of(said(0, "an", "The list for Monday."), said(1, "bo", text));
    SentenceTones tones = new SentenceTones(any -> sounds, WORDS, MEANT, Thresholds.standard());
    return new Courtesies(tones).read(meeting).get(1);
  }

  @Test
  void whatTheModelAddsStaysWhereACourtesyStandsBeside() {
    String text = "Thanks, everyone. That was really excellent.";
    Tone words = MEANT.read(List.of(said(0, "an", "So."), said(1, "bo", text))).get(1);
    Thresholds thresholds = Thresholds.standard();
    double share = thresholds.value("tone.model-share");
    double model = -1 + thresholds.value("tone.model-lean");

    Tone both = Objects.requireNonNull(heard(text, GLOOMY));

    assertThat(both.value())
        .isCloseTo(
            (1 - share) * Objects.requireNonNull(words).value() + share * model, within(1e-9));
    assertThat(both.hits()).extracting(Tone.Hit::sense).contains(Tone.Sense.COURTESY);
  }

  @Test
  void aModelIsNotAskedAboutACourtesy() {
    assertThat(heard("Thanks, everyone.", GLOOMY)).isNull();
  }

  @Test
  void ofATextOfOneVoiceWordsAndModelAreHeard() {
    SentenceTones tones = new SentenceTones(any -> GLOOMY, WORDS, MEANT, Thresholds.standard());
    Said alone = said(0, "an", "Excellent.");
    Tone words = Objects.requireNonNull(WORDS.read(alone));
    assertThat(Objects.requireNonNull(tones.read(alone)).value()).isLessThan(words.value());
  }
}
