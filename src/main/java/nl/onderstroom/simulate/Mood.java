package nl.onderstroom.simulate;

/**
 * How a simulated meeting goes.
 *
 * @param evenness 1 gives everybody the same chance of the floor, 0 gives it all to the first
 *     person
 * @param handOver chance that after an utterance somebody else speaks
 * @param openQuestions chance that an utterance is an open question
 * @param silent how many of those present say nothing
 */
record Mood(double evenness, double handOver, double openQuestions, int silent) {
  /** Everybody speaks, the floor changes hands, people ask. */
  static final Mood FLOWING = new Mood(.8, .7, .12, 0);

  /** Few speak, at length, and hardly anybody asks. */
  static final Mood STAGNANT = new Mood(.25, .3, .02, 2);

  /** The mood on the way from this one to another, 0 for this one and 1 for the other. */
  Mood towards(Mood other, double share) {
    return new Mood(
        between(evenness, other.evenness, share),
        between(handOver, other.handOver, share),
        between(openQuestions, other.openQuestions, share),
        (int) Math.round(between(silent, other.silent, share)));
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }
}
