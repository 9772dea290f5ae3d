package nl.onderstroom.annotate.acts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.language.phrases.Scan;

/** The words of an utterance that look like a cue of an act and are none. */
final class Exclusions {
  private final Map<String, BitSet> words = new HashMap<>();

  /**
   * @param acts of phrases that are exclusions, the act they are of
   */
  Exclusions(List<Scan.Found> found, Map<Integer, String> acts) {
    for (Scan.Found place : found) {
      String act = acts.get(place.phrase());
      if (act != null) {
        words.computeIfAbsent(act, id -> new BitSet()).set(place.from(), place.to());
      }
    }
  }

  boolean covers(String act, Scan.Found place) {
    BitSet excluded = words.get(act);
    int next = excluded == null ? -1 : excluded.nextSetBit(place.from());
    return next >= 0 && next < place.to();
  }
}
