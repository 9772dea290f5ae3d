package nl.onderstroom.intake.notation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose meeting it is, where a file says so outright.
 *
 * <pre>
 * declaration = ("Team" | "Teamnaam" | "Afdeling" | "Department") ":" name
 * </pre>
 *
 * A team that is only mentioned ("Teamoverleg van Zorg Noord") is not declared.
 */
public final class DeclaredTeam {
  private static final List<String> WORDS = List.of("team", "teamnaam", "afdeling", "department");
  private static final int LONGEST_NAME = 80;

  private DeclaredTeam() {}

  /** The first declaration; null where no line is one. */
  public static @Nullable String find(Collection<String> lines) {
    return lines.stream()
        .map(DeclaredTeam::findIn)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Null where the values differ, or there is none: then it is not the meeting's. */
  public static @Nullable String findOnly(Collection<String> values) {
    List<String> named = values.stream().filter(value -> !value.isBlank()).distinct().toList();
    return named.size() == 1 && named.get(0).length() <= LONGEST_NAME ? named.get(0).strip() : null;
  }

  /** Whether a heading or a property is that of the team. */
  public static boolean heads(String word) {
    return WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String findIn(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && heads(line.substring(0, colon))
        ? findOnly(List.of(line.substring(colon + 1)))
        : null;
  }
}
