package nl.onderstroom.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Whether one of two that are laid side by side is the larger, pair after pair: the exact
 * permutation test.
 *
 * <p>Where it makes no difference which of the two is which, each pair could as well lie the other
 * way round. Over all ways to turn the pairs, p is the share in which the differences add up to at
 * least as far from nothing. Pairs that hang together are turned together. The interval holds each
 * shift that the same test does not refute, so that it leaves out zero if and only if p is at most
 * one in twenty.
 */
public final class PairedPermutation {
  private static final double TAIL = 0.025;

  /** The interval is told in these parts of one. */
  private static final int PARTS = 10;

  private final List<Bundle> bundles;

  private PairedPermutation(List<Bundle> bundles) {
    this.bundles = bundles;
  }

  /**
   * @throws IllegalArgumentException when there is no pair
   */
  public static PairedPermutation of(List<Bundle> bundles) {
    if (bundles.isEmpty()) {
      throw new IllegalArgumentException("A test of no pairs");
    }
    return new PairedPermutation(List.copyOf(bundles));
  }

  public int pairs() {
    return bundles.stream().mapToInt(Bundle::pairs).sum();
  }

  /** The mean difference. */
  public double effect() {
    return (double) bundles.stream().mapToInt(Bundle::sum).sum() / pairs();
  }

  /** Two-sided. */
  public double p() {
    return Math.min(1, 2 * Math.min(chance(1, 0), chance(-1, 0)));
  }

  /** The smallest shift that is not refuted, of those between the extreme differences. */
  public double low() {
    return smallest(1);
  }

  /** The largest. */
  public double high() {
    return 0 - smallest(-1);
  }

  /** Of the differences with this sign; a larger shift is always less refuted. */
  private double smallest(int sign) {
    double least = bundles.stream().mapToDouble(one -> sign * one.mean()).min().orElseThrow();
    int refuted = (int) Math.floor(least * PARTS) - 1;
    int kept = (int) Math.ceil(sign * effect() * PARTS);
    while (kept - refuted > 1) {
      int middle = Math.floorDiv(refuted + kept, 2);
      if (chance(sign, middle) <= TAIL) {
        refuted = middle;
      } else {
        kept = middle;
      }
    }
    return (double) kept / PARTS;
  }

  /**
   * How often differences of this sign, less a shift, add up to at least as much when they are
   * turned at random.
   */
  private double chance(int sign, int shift) {
    int[] differences =
        bundles.stream().mapToInt(one -> sign * one.sum() * PARTS - shift * one.pairs()).toArray();
    double[] chances = chances(differences);
    int sum = Arrays.stream(differences).sum();
    double chance = 0;
    int most = chances.length - 1;
    for (int right = most; right >= 0 && 2 * right - most >= sum; right--) {
      chance += chances[right];
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

  /**
   * Pairs that are turned together, since they hang together.
   *
   * @param sum of their differences
   */
  public record Bundle(int sum, int pairs) {
    public Bundle {
      if (pairs < 1) {
        throw new IllegalArgumentException("A bundle of no pairs");
      }
    }

    double mean() {
      return (double) sum / pairs;
    }
  }
}
