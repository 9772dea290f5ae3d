package nl.onderstroom.annotate.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import org.jspecify.annotations.Nullable;

/** All ears at once: what they know stands in one tree of the parts of signs. */
final class Weighing {
  private final double[] starts;
  private final Known root = new Known();

  /**
   * @param ears heard in the order of their names
   */
  Weighing(Map<String, Ear> ears) {
    List<Ear> sorted = new ArrayList<>(new TreeMap<>(ears).values());
    starts = sorted.stream().mapToDouble(Ear::start).toArray();
    for (int ear = 0; ear < starts.length; ear++) {
      int place = ear;
      sorted.get(ear).signs().forEach((sign, weight) -> tells(sign)[place] = weight);
    }
  }

  /** What this sign tells each ear, to be filled. */
  private double[] tells(String sign) {
    Known known = root;
    for (String part : sign.split(" ", -1)) {
      known = known.on.computeIfAbsent(part, x -> new Known());
    }
    double[] tells = known.tells == null ? new double[starts.length] : known.tells;
    known.tells = tells;
    return tells;
  }

  /** How likely what is seen of an utterance makes each act, from 0 to 1. */
  double[] chances(Signs signs, int place) {
    Sum sum = new Sum();
    signs.show(place, sum);
    for (int ear = 0; ear < sum.evidence.length; ear++) {
      sum.evidence[ear] = Ear.chance(sum.evidence[ear]);
    }
    return sum.evidence;
  }

  /** A sign that tells something, or how such signs begin. */
  private static final class Known {
    final Map<String, Known> on = new HashMap<>();
    double @Nullable [] tells;
  }

  /** Of one utterance. */
  private final class Sum implements Eye<Known> {
    final double[] evidence = starts.clone();
    private final List<Known> seen = new ArrayList<>();

    @Override
    public @Nullable Known begin(String kind) {
      return root.on.get(kind);
    }

    @Override
    public @Nullable Known on(Known sign, String part) {
      return sign.on.get(part);
    }

    @Override
    public void see(Known sign, int from, int to) {
      double[] tells = sign.tells;
      if (tells == null || seen.contains(sign)) {
        return;
      }
      seen.add(sign);
      for (int ear = 0; ear < evidence.length; ear++) {
        evidence[ear] += tells[ear];
      }
    }
  }
}
