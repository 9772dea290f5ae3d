package nl.onderstroom.annotate.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One act of each kind: the strongest of its cues. */
final class Strongest {
  private Strongest() {}

  /**
   * In order of the text. One's own words go before reported ones, the heavier cue before the
   * lighter; two weak cues at different words make a usual one.
   */
  static List<Act> of(List<Act> hits) {
    Map<String, Act> byAct = new LinkedHashMap<>();
    for (Act hit : hits) {
      byAct.merge(hit.act(), hit, Strongest::stronger);
    }
    List<Act> acts = new ArrayList<>();
    for (Act act : byAct.values()) {
      acts.add(act.isWeak() && seconded(act, hits) ? act.weighing(Act.USUAL) : act);
    }
    acts.sort(Comparator.comparingInt(Act::from).thenComparing(Act::act));
    return acts;
  }

  private static Act stronger(Act some, Act other) {
    if (some.voice() != other.voice()) {
      return some.voice() == Act.Voice.OWN ? some : other;
    }
    return other.weight() > some.weight() ? other : some;
  }

  private static boolean seconded(Act act, List<Act> hits) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.act().equals(act.act())
                    && hit.voice() == act.voice()
                    && (hit.from() >= act.to() || hit.to() <= act.from())
                    && !hit.cue().equals(act.cue()));
  }
}
