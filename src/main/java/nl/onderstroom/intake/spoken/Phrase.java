package nl.onderstroom.intake.spoken;

import nl.onderstroom.intake.scan.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says on end, and when as far as the file tells.
 *
 * @param text tidy
 */
public record Phrase(Timing timing, @Nullable String label, String text) {
  public Phrase at(Timing other) {
    return other.equals(timing) ? this : new Phrase(other, label, text);
  }

  public boolean timed() {
    return timing.startMs() != null;
  }

  public int words() {
    return Wording.words(text);
  }
}
