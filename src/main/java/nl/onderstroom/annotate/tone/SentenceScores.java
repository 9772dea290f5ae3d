package nl.onderstroom.annotate.tone;

import java.util.List;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.model.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What a trained model thinks of a sentence, as shares of belief that add up to 1. Trained on film
 * reviews it hears plain speech as negative, so it may strengthen or weaken what words say and
 * speaks by itself only when it is very sure.
 *
 * @param model the name of it, as it stands in a hit
 */
public record SentenceScores(
    String model,
    double veryNegative,
    double negative,
    double neutral,
    double positive,
    double veryPositive) {

  /** -1 to 1, corrected for how negative the model is about plain speech. */
  double value(Thresholds thresholds) {
    double raw = veryPositive - veryNegative + (positive - negative) / 2;
    return Math.max(-1, Math.min(1, raw + thresholds.value("tone.model-lean")));
  }

  /**
   * The tone by words and model together; by the model alone where no word evaluates.
   *
   * @param length of the utterance in characters: a model has no place to point to
   */
  public @Nullable Tone with(@Nullable Tone words, int length, Thresholds thresholds) {
    double value = value(thresholds);
    if (words == null) {
      return Math.abs(value) < thresholds.value("tone.model-sure") ? null : alone(value, length);
    }
    boolean ironic = words.hits().stream().anyMatch(hit -> hit.sense() == Sense.IRONIC);
    double share = ironic ? 0 : thresholds.value("tone.model-share");
    return new Tone((1 - share) * words.value() + share * value, words.target(), words.hits());
  }

  private Tone alone(double value, int length) {
    Hit hit = new Hit(model, 0, length, value, Target.PROCESS, Sense.PLAIN);
    return new Tone(value, Target.PROCESS, List.of(hit));
  }
}
