package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.settling.Lesson.Ear;

/** All ears at once: each sign is looked up one time, whatever it tells them. */
public final class Weighing {
  private final double[] starts;
  private final Map<String, double[]> weights = new HashMap<>();

  /**
   * @param ears heard in the order of their names
   */
  public Weighing(Map<String, Ear> ears) {
    List<Ear> sorted = new ArrayList<>(new TreeMap<>(ears).values());
    starts = sorted.stream().mapToDouble(Ear::start).toArray();
    for (int ear = 0; ear < starts.length; ear++) {
      int place = ear;
      sorted
          .get(ear)
          .signs()
          .forEach((sign, weight) -> weights.computeIfAbsent(sign, this::none)[place] = weight);
    }
  }

  private double[] none(String sign) {
    return new double[starts.length];
  }

  /** How likely what is seen makes each act, from 0 to 1. */
  public double[] chances(Iterable<Sign> seen) {
    double[] sums = starts.clone();
    for (Sign sign : seen) {
      double[] told = weights.get(sign.name());
      if (told != null) {
        for (int ear = 0; ear < sums.length; ear++) {
          sums[ear] += told[ear];
        }
      }
    }
    for (int ear = 0; ear < sums.length; ear++) {
      sums[ear] = 1 / (1 + Math.exp(-sums[ear]));
    }
    return sums;
  }
}
