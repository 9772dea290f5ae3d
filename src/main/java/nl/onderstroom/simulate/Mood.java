package nl.onderstroom.simulate;

import java.util.SplittableRandom;

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

  private static final double LARGEST_JITTER = .15;

  /** No two meetings are alike: the same mood a little different. */
  Mood jittered(SplittableRandom random) {
    double factor = 1 + random.nextDouble(-LARGEST_JITTER, LARGEST_JITTER);
    return new Mood(
        Math.min(.95, evenness * factor),
        Math.min(.95, handOver * (1 + random.nextDouble(-LARGEST_JITTER, LARGEST_JITTER))),
        openQuestions * (1 + random.nextDouble(-2 * LARGEST_JITTER, 2 * LARGEST_JITTER)),
        silent);
  }
}
