package nl.onderstroom.measures;

import java.util.Locale;

/** What is counted of a voice. */
public enum Quantity {
  WORDS,
  SECONDS;

  private static final double MS_A_SECOND = 1000;

  /** As it stands in the ids of measures. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Words are always there; seconds only where the transcript has times. */
  public boolean knownIn(Conversation conversation) {
    return this == WORDS || conversation.timed() || conversation.utterances().isEmpty();
  }

  public double of(Tally tally, int voice) {
    return this == WORDS ? tally.words(voice) : tally.spokenMs(voice) / MS_A_SECOND;
  }

  public double total(Tally tally) {
    return this == WORDS ? tally.words() : tally.spokenMs() / MS_A_SECOND;
  }

  /** Of the voices with these numbers. */
  public double[] of(Tally tally, int[] voices) {
    double[] amounts = new double[voices.length];
    for (int i = 0; i < voices.length; i++) {
      amounts[i] = of(tally, voices[i]);
    }
    return amounts;
  }
}
