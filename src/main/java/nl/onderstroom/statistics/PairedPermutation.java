package nl.onderstroom.statistics;

import java.util.Arrays;

/**
 * Whether one of two that are laid side by side is the larger, pair after pair: the exact
 * permutation test.
 *
 * <p>Where it makes no difference which of the two is which, each pair could as well lie the other
 * way round. Over all ways to turn the pairs, p is the share in which the differences add up to at
 * least as far from nothing. The interval holds each shift that the same test does not refute, so
 * that it leaves out zero if and only if p is at most one in twenty.
 */
public final class PairedPermutation {
  private static final double TAIL = 0.025;

  /** The interval is told in these parts of one. */
  private static final int PARTS = 10;

  private final int[] differences;

  private PairedPermutation(int[] differences) {
    this.differences = differences;
  }

  /**
   * @param differences of each pair, whole numbers
   * @throws IllegalArgumentException when there is no pair
   */
  public static PairedPermutation of(int[] differences) {
    if (differences.length == 0) {
      throw new IllegalArgumentException("A test of no pairs");
    }
    return new PairedPermutation(differences.clone());
  }

  public int pairs() {
    return differences.length;
  }

  /** The mean difference. */
  public double effect() {
    return (double) Arrays.stream(differences).sum() / differences.length;
  }

  /** Two-sided. */
  public double p() {
    return Math.min(1, 2 * Math.min(chance(differences, 1), chance(differences, -1)));
  }

  /** The smallest shift that is not refuted, of those between the extreme differences. */
  public double low() {
    return smallest(1);
  }

  /** The largest. */
  public double high() {
    return -smallest(-1) + 0.0;
  }

  /** Of the differences with this sign; a larger shift is always less refuted. */
  private double smallest(int sign) {
    int refuted = sign * (sign > 0 ? least() : most()) * PARTS - 1;
    int kept = (int) Math.ceil(sign * effect() * PARTS);
    while (kept - refuted > 1) {
      int middle = Math.floorDiv(refuted + kept, 2);
      if (chance(shifted(sign, middle), 1) <= TAIL) {
        refuted = middle;
      } else {
        kept = middle;
      }
    }
    return (double) kept / PARTS;
  }

  private int least() {
    return Arrays.stream(differences).min().orElseThrow();
  }

  private int most() {
    return Arrays.stream(differences).max().orElseThrow();
  }

  private int[] shifted(int sign, int shift) {
    return Arrays.stream(differences).map(one -> sign * one * PARTS - shift).toArray();
  }

  /** How often pairs turned at random add up to at least as much to the side of this sign. */
  private static double chance(int[] differences, int sign) {
    double[] chances = chances(differences);
    int sum = sign * Arrays.stream(differences).sum();
    double chance = 0;
    for (int turned = chances.length - 1; turned >= 0; turned--) {
      chance += 2 * turned - (chances.length - 1) >= sum ? chances[turned] : 0;
    }
    return chance;
  }

  /** At each place how likely the differences that lie to one side add up to as much. */
  private static double[] chances(int[] differences) {
    double[] chances = new double[Arrays.stream(differences).map(Math::abs).sum() + 1];
    chances[0] = 1;
    int top = 0;
    for (int difference : differences) {
      int step = Math.abs(difference);
      top += step;
      for (int sum = top; sum >= 0 && step > 0; sum--) {
        chances[sum] = (chances[sum] + (sum >= step ? chances[sum - step] : 0)) / 2;
      }
    }
    return chances;
  }
}
