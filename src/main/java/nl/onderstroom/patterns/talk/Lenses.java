package nl.onderstroom.patterns.talk;

import java.util.List;
import nl.onderstroom.json.Json;

/**
 * Ways of looking at a moment, as tags only: three needs of a team in change, and Senge's five
 * disciplines. Which kinds of moments each looks at stands in {@code /lenses.json}.
 */
public final class Lenses {
  private static final List<Lens> ALL = Json.resourceList("/lenses.json", Lens.class);

  private Lenses() {}

  /** Ids, keys under {@code lens.} in the texts, of those that look at one of these kinds. */
  public static List<String> of(List<String> kinds) {
    return ALL.stream()
        .filter(lens -> lens.kinds().stream().anyMatch(kinds::contains))
        .map(Lens::id)
        .toList();
  }

  /**
   * @param kinds of moments
   */
  record Lens(String id, List<String> kinds) {}
}
