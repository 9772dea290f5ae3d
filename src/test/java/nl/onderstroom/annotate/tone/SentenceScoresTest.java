package nl.onderstroom.annotate.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.model.Thresholds;
import org.junit.jupiter.api.Test;

class SentenceScoresTest {
  private static final Thresholds THRESHOLDS = Thresholds.standard();
  private static final Tone GOOD =
      new Tone(
          0.6,
          Target.OUTLOOK,
          List.of(new Hit("en:good", 0, 4, 0.75, Target.OUTLOOK, Sense.PLAIN)));

  @Test
  void plainSpeechThatTheModelHearsAsNegativeIsNone() {
    SentenceScores plain = new SentenceScores("model", 0.05, 0.5, 0.4, 0.05, 0);

    assertThat(plain.value(THRESHOLDS)).isCloseTo(-0.075, within(1e-9));
    assertThat(plain.with(null, 20, THRESHOLDS)).isNull();
  }

  @Test
  void modelAloneMustBeVerySure() {
    SentenceScores sure = new SentenceScores("model", 0, 0, 0.1, 0.3, 0.6);

    assertThat(sure.with(null, 20, THRESHOLDS))
        .isEqualTo(
            new Tone(
                0.95,
                Target.PROCESS,
                List.of(new Hit("model", 0, 20, 0.95, Target.PROCESS, Sense.PLAIN))));
  }

  @Test
  void modelShiftsWhatWordsSayAndKeepsTheirEvidence() {
    SentenceScores negative = new SentenceScores("model", 0.6, 0.4, 0, 0, 0);

    Tone both = Objects.requireNonNull(negative.with(GOOD, 4, THRESHOLDS));

    assertThat(both.value()).isCloseTo(0.7 * 0.6 - 0.3 * 0.6, within(1e-9));
    assertThat(both.hits()).isEqualTo(GOOD.hits());
    assertThat(both.target()).isEqualTo(Target.OUTLOOK);
  }

  @Test
  void modelKeepsOutOfIrony() {
    Tone ironic =
        new Tone(
            0,
            Target.PROCESS,
            List.of(new Hit("en:oh great", 0, 8, 0, Target.PROCESS, Sense.IRONIC)));

    assertThat(new SentenceScores("model", 0, 0, 0, 0, 1).with(ironic, 8, THRESHOLDS))
        .isEqualTo(ironic);
  }
}
