package nl.onderstroom.evaluate.score;

/** A run of utterances that people marked as one thing, both ends included. */
public record Stretch(int first, int last) {
  public Stretch {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("No stretch: " + first + " to " + last);
    }
  }

  public static Stretch of(int utterance) {
    return new Stretch(utterance, utterance);
  }
}
