package nl.onderstroom.intake.plain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.json.Json;

/**
 * Counts the headings that minutes have, and letters, and the notes that a machine makes of a
 * meeting; transcripts hardly have them. Their words are data, in {@code /intake/minutes.json}.
 *
 * <pre>
 * heading = [number ["." | ")"]] [signs] words [":"]      on a line of its own, not the first
 * </pre>
 */
final class MinutesHeadings {
  private static final int LONGEST = 60;
  private static final Set<String> WORDS = words();
  private static final Letters LETTERS = Json.resource("/intake/letters.json", Letters.class);

  /** How the lines above and below a letter begin. */
  record Letters(List<String> beginnings, Set<String> ends) {
    Letters {
      beginnings = beginnings.stream().map(Folding::fold).toList();
      ends = ends.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
  }

  private boolean begun;
  private int count;

  /** The first line that says something is the title: a transcript may be called notes as well. */
  void see(String line) {
    if (line.isBlank()) {
      return;
    }
    count += begun && has(line) ? 1 : 0;
    begun = true;
  }

  static boolean has(String line) {
    return line.length() <= LONGEST && (WORDS.contains(bare(line)) || greets(line.strip()));
  }

  /** "Beste Anna," and "Groeten, Bas" have lines of their own in a letter only. */
  private static boolean greets(String line) {
    int comma = line.indexOf(',');
    boolean one = comma > 0 && line.indexOf(',', comma + 1) < 0;
    String words = one ? Folding.fold(line.substring(0, comma)) : "";
    boolean opens =
        comma == line.length() - 1
            && LETTERS.beginnings().stream().anyMatch(word -> words.startsWith(word + " "));
    return opens || LETTERS.ends().contains(words);
  }

  int count() {
    return count;
  }

  private static String bare(String line) {
    int from = 0;
    while (from < line.length() && !Character.isLetter(line.codePointAt(from))) {
      from++;
    }
    int to = line.length();
    while (to > from && " \u00A0:*_".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return Folding.fold(line.substring(from, to));
  }

  private static Set<String> words() {
    return Json.resourceMap("/intake/minutes.json", String[].class).values().stream()
        .flatMap(Stream::of)
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
