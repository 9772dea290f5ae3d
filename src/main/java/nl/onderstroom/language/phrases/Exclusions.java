package nl.onderstroom.language.phrases;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of an utterance that look like a phrase of somebody's and are none. */
public final class Exclusions {
  private final Map<String, BitSet> words = new HashMap<>();

  /**
   * @param owners of phrases that are exclusions, by their place in the list: whose they are
   */
  public Exclusions(List<Scan.Found> found, Map<Integer, List<String>> owners) {
    for (Scan.Found place : found) {
      for (String owner : owners.getOrDefault(place.phrase(), List.of())) {
        words.computeIfAbsent(owner, id -> new BitSet()).set(place.from(), place.to());
      }
    }
  }

  /** Whether any of the words between is excluded. */
  public boolean cover(String owner, int from, int to) {
    BitSet excluded = words.get(owner);
    int next = excluded == null ? -1 : excluded.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
