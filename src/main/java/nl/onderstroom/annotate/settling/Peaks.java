package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a meeting the evidence is highest. One matter is settled over several turns, each with
 * some evidence: what stands around an utterance counts with it, and of a run only the top is told.
 */
public final class Peaks {
  /**
   * How much what stands so far away counts; an utterance itself a little more than its share, so
   * that of two alike the one with most of its own is the top. With teams left out of the learning
   * F is .611; with half and a quarter .593, without what stands around .575.
   */
  private static final double[] SHARE = {1.01, .8, .6};

  private Peaks() {}

  /** The evidence at each place. */
  public static double[] evidence(double[] chances) {
    double[] evidence = new double[chances.length];
    for (int i = 0; i < chances.length; i++) {
      for (int away = -SHARE.length + 1; away < SHARE.length; away++) {
        int other = i + away;
        if (other >= 0 && other < chances.length) {
          evidence[i] += SHARE[Math.abs(away)] * chances[other];
        }
      }
    }
    return evidence;
  }

  /** The places of the tops with at least this much evidence, so far apart, in order. */
  public static List<Integer> of(double[] evidence, double least, int apart) {
    List<Integer> tops = new ArrayList<>();
    IntStream.range(0, evidence.length)
        .filter(place -> evidence[place] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> -evidence[place]))
        .filter(place -> tops.stream().allMatch(top -> Math.abs(top - place) > apart))
        .forEach(tops::add);
    Collections.sort(tops);
    return tops;
  }
}
