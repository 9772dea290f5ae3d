package nl.onderstroom.intake.plain;

import java.util.Set;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;

/** What stands on a line of its own in minutes and in notes of a machine, and in no transcript. */
record MinutesWords(Set<String> heads) {
  static final MinutesWords ALL =
      new MinutesWords(
          Json.resourceList("/intake/minutes-words.json", String.class).stream()
              .map(Folding::slug)
              .collect(Collectors.toSet()));

  private static final int LONGEST = 60;

  /** With a number before it, or a colon behind it, as well. */
  boolean head(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String slug = Folding.slug(line);
    int at = 0;
    while (at < slug.length() && (Character.isDigit(slug.charAt(at)) || slug.charAt(at) == '-')) {
      at++;
    }
    return heads.contains(slug.substring(at));
  }
}
