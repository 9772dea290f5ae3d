package nl.onderstroom.annotate.talk;

import java.util.List;
import java.util.Map;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.json.Json;

/**
 * How cues and circumstances add up, as data: {@code /acts/talk-points.json}.
 *
 * @param cue for each unit of the strongest cue's weight
 * @param more for each other cue of the same act in the utterance
 * @param circumstances by act
 * @param usual from this sum on an act has weight 2
 * @param explicit from this sum on it has weight 3
 * @param apart by act, within so many utterances only the best keeps its weight
 */
record Points(
    int cue,
    int more,
    Map<String, Map<Circumstance, Integer>> circumstances,
    int usual,
    int explicit,
    Map<String, Integer> apart) {
  private static final int MOST_OTHERS = 2;

  Points {
    circumstances = Map.copyOf(circumstances);
    apart = Map.copyOf(apart);
  }

  static Points standard() {
    return Json.resource("/acts/talk-points.json", Points.class);
  }

  /** Whether an act is weighed by the turns around it; others only help to weigh. */
  boolean weighs(String act) {
    return circumstances.containsKey(act);
  }

  /** Whether an act settles a matter or unsettles it: of those, one a matter is enough. */
  boolean settles(String act) {
    return apart.containsKey(act);
  }

  /**
   * @param same the hits of one act in one utterance, the strongest first
   */
  Act weighed(List<Act> same, Exchange exchange, int at) {
    Act best = same.get(0);
    int sum = cue * best.weight() + more * Math.min(MOST_OTHERS, same.size() - 1);
    for (var entry : circumstances.getOrDefault(best.act(), Map.of()).entrySet()) {
      sum += entry.getKey().holds(exchange, at) ? entry.getValue() : 0;
    }
    int weight = sum >= explicit ? 3 : sum >= usual ? 2 : 1;
    return new Act(best.act(), weight, best.cue(), best.from(), best.to(), best.voice());
  }
}
