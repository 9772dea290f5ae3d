package nl.onderstroom.annotate.talk;

import java.util.List;
import java.util.Map;
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
  static Points standard() {
    return Json.resource("/acts/talk-points.json", Points.class);
  }

  boolean weighs(String act) {
    return circumstances.containsKey(act);
  }

  /** @param weights of the cues of one act in one utterance, the strongest first */
  int sum(String act, List<Integer> weights, Exchange exchange, int at) {
    int sum = cue * weights.get(0) + more * Math.min(2, weights.size() - 1);
    for (var entry : circumstances.getOrDefault(act, Map.of()).entrySet()) {
      sum += entry.getKey().holds(exchange, at) ? entry.getValue() : 0;
    }
    return sum;
  }

  int weight(int sum) {
    return sum >= explicit ? 3 : sum >= usual ? 2 : 1;
  }
}
