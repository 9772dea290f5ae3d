package nl.onderstroom.annotate.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who leads a meeting, as far as its talk tells: whoever speaks most often. */
public final class Leader {
  private Leader() {}

  /** Of several who speak as often the first by name; null where nobody is named. */
  public static @Nullable String find(List<Said> talk) {
    Map<String, Integer> turns = new TreeMap<>();
    talk.stream()
        .map(Said::speaker)
        .filter(Objects::nonNull)
        .forEach(speaker -> turns.merge(speaker, 1, Integer::sum));
    return turns.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
