package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.json.Json;

/**
 * How cues and circumstances add up, as data: {@code /acts/talk-points.json}.
 *
 * @param cue for each unit of the strongest cue's weight
 * @param more for each other cue of the same act in the utterance
 * @param circumstances by act
 * @param windows how many turns each circumstance looks back or ahead
 * @param usual from this sum on an act has weight 2
 * @param explicit from this sum on it has weight 3
 * @param apart by act, within so many utterances only the best keeps its weight
 */
record Points(
    int cue,
    int more,
    Map<String, Map<Circumstance, Integer>> circumstances,
    Map<Circumstance, Window> windows,
    int usual,
    int explicit,
    Map<String, Integer> apart) {
  private static final int MOST_OTHERS = 2;

  Points {
    circumstances = Map.copyOf(circumstances);
    windows = Map.copyOf(windows);
    Set<Circumstance> looking = EnumSet.complementOf(EnumSet.of(Circumstance.LED));
    if (!windows.keySet().equals(looking)) {
      throw new IllegalArgumentException("Windows wanted of exactly " + looking);
    }
    apart = Map.copyOf(apart);
  }

  /**
   * A number of turns.
   *
   * @param turns beside that of the candidate
   * @param why this many, and what one fewer or more would make of the F of deciding, postponing
   *     and reopening together as frames alone hear them in the meetings to learn from (.645)
   */
  record Window(int turns, String why) {}

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
      sum += holds(entry.getKey(), exchange, at) ? entry.getValue() : 0;
    }
    return best.weighing(sum >= explicit ? Act.EXPLICIT : sum >= usual ? Act.USUAL : Act.WEAK);
  }

  /** "Wie belt haar?" - "Doe ik": whoever takes what another just gave out settles it. */
  List<Act> withSettled(List<Act> acts, Exchange exchange, int at) {
    List<Act> all = new ArrayList<>(acts);
    if (holds(Circumstance.GIVEN, exchange, at)) {
      acts.stream()
          .filter(act -> act.act().equals("commit") && !act.isWeak())
          .findFirst()
          .ifPresent(act -> all.add(settling(act)));
    }
    return all;
  }

  private static Act settling(Act taken) {
    return new Act("decide", Act.USUAL, "neemt-het", taken.from(), taken.to(), taken.voice());
  }

  private boolean holds(Circumstance circumstance, Exchange exchange, int at) {
    Window window = windows.get(circumstance);
    return circumstance.holds(exchange, at, window == null ? 0 : window.turns());
  }
}
