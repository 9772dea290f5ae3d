package nl.onderstroom.patterns;

import java.util.List;

/**
 * A team, and the variants of a pattern that it shows: none for a near miss.
 *
 * @param name a sentence: why it shows, or why it does not
 */
public record PatternCase(String name, List<String> shows, CompactTeam team) {
  public PatternCase {
    shows = List.copyOf(shows);
  }
}
