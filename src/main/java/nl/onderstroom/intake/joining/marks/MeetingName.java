package nl.onderstroom.intake.joining.marks;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What two sources call a meeting, compared. Words that any meeting may have in its name ({@code
 * /intake/meeting-words.json}) say nothing of which one it is.
 */
public final class MeetingName {
  private static final int SHORTEST = 3;
  private static final Set<String> GENERAL =
      Json.resourceList("/intake/meeting-words.json", String.class).stream()
          .map(Folding::slug)
          .collect(Collectors.toSet());

  private MeetingName() {}

  public static boolean same(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && !one.isBlank()
        && Folding.slug(one).equals(Folding.slug(other));
  }

  /** Both say which meeting it is, and have no word of that in common. */
  public static boolean differ(@Nullable String one, @Nullable String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return !words.isEmpty() && !others.isEmpty() && Collections.disjoint(words, others);
  }

  private static Set<String> words(@Nullable String name) {
    return Arrays.stream(Folding.slug(name == null ? "" : name).split("-", -1))
        .filter(word -> word.length() >= SHORTEST && !GENERAL.contains(word))
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }
}
