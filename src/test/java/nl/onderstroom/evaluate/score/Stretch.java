package nl.onderstroom.evaluate.score;

import java.util.BitSet;

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

  /** Whether one of the utterances said lies in it, or at most {@code reach} away. */
  boolean touchedBy(BitSet said, int reach) {
    int next = said.nextSetBit(Math.max(0, first - reach));
    return next >= 0 && next <= last + reach;
  }
}
