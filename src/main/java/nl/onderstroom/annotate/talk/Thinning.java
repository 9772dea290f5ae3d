package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.acts.Act;

/**
 * One matter is often closed in several turns ("doe maar", "afgesproken"): the strongest keeps its
 * weight, the others near it become weak.
 */
final class Thinning {
  private final Map<String, Integer> apart;

  Thinning(Map<String, Integer> apart) {
    this.apart = apart;
  }

  List<List<Act>> thin(List<List<Act>> heard) {
    List<List<Act>> thinned = new ArrayList<>();
    for (int at = 0; at < heard.size(); at++) {
      List<Act> kept = new ArrayList<>();
      for (Act act : heard.get(at)) {
        kept.add(!act.isWeak() && outdone(heard, at, act) ? act.weighing(Act.WEAK) : act);
      }
      thinned.add(kept);
    }
    return thinned;
  }

  /** Of two that weigh the same the first stands. */
  private boolean outdone(List<List<Act>> heard, int at, Act act) {
    int reach = apart.getOrDefault(act.act(), 0);
    for (int i = Math.max(0, at - reach); i < Math.min(heard.size(), at + reach + 1); i++) {
      for (Act other : heard.get(i)) {
        boolean stronger =
            other.weight() > act.weight() || (other.weight() == act.weight() && i < at);
        if (i != at && stronger && other.act().equals(act.act())) {
          return true;
        }
      }
    }
    return false;
  }
}
