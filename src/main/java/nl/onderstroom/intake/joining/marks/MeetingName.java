package nl.onderstroom.intake.joining.marks;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What two sources call a meeting, compared. Words that any meeting may have in its name ({@code
 * /intake/meeting-words.json}) say nothing of which one it is, nor does the day, see {@link
 * TitleDates}.
 */
public final class MeetingName {
  private static final int SHORTEST = 3;
  private static final Set<String> GENERAL =
      Json.resourceList("/intake/meeting-words.json", String.class).stream()
          .map(Folding::slug)
          .collect(Collectors.toSet());

  private MeetingName() {}

  /** One name, of which one may have a day that the other leaves out. */
  public static boolean same(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.isBlank()) {
      return false;
    }
    TitleDates words = TitleDates.of(one);
    TitleDates others = TitleDates.of(other);
    boolean days = !words.day().isEmpty() && !others.day().isEmpty();
    return Folding.slug(one).equals(Folding.slug(other))
        || (!days && !words.own().isEmpty() && words.own().equals(others.own()));
  }

  /** What all meetings of a series share; empty where a name is no more than a day. */
  public static String series(@Nullable String name) {
    return name == null ? "" : String.join("-", TitleDates.of(name).own());
  }

  /** Both say which meeting it is, and have no word of that in common. */
  public static boolean differ(@Nullable String one, @Nullable String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return !words.isEmpty() && !others.isEmpty() && Collections.disjoint(words, others);
  }

  private static Set<String> words(@Nullable String name) {
    return TitleDates.of(name == null ? "" : name).own().stream()
        .filter(word -> word.length() >= SHORTEST && !GENERAL.contains(word))
        .filter(word -> !TitleDates.month(word))
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }
}
