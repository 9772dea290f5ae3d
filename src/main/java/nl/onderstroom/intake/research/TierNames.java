package nl.onderstroom.intake.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a tier tells: whose it is, and what stands in it. Researchers write {@code
 * K-Spch}, {@code tx@Anna}, {@code Anna - words} or just {@code Anna}; the words for levels are
 * data, in {@code /intake/tiers.json}.
 */
final class TierNames {
  private static final Words WORDS = Json.resource("/intake/tiers.json", Words.class);

  /** What stands in a tier; a tier without a word for it is speech. */
  enum Level {
    SPEECH,
    WORDS,
    OTHER
  }

  /**
   * The data.
   *
   * @param filling that says nothing
   * @param silences texts that stand for no speech
   */
  record Words(
      Set<String> speech,
      Set<String> words,
      Set<String> other,
      Set<String> filling,
      Set<String> silences) {}

  private TierNames() {}

  static Level level(String name) {
    List<String> parts = parts(name.toLowerCase(Locale.ROOT));
    if (parts.stream().anyMatch(WORDS.other()::contains)) {
      return Level.OTHER;
    }
    return parts.stream().anyMatch(WORDS.words()::contains) ? Level.WORDS : Level.SPEECH;
  }

  /** Whether the name says that there is speech in it. */
  static boolean saysSpeech(String name) {
    return level(name) == Level.SPEECH
        && parts(name.toLowerCase(Locale.ROOT)).stream().anyMatch(WORDS.speech()::contains);
  }

  /** The name without words for levels; null where nothing else stands in it. */
  static @Nullable String findLabel(String name) {
    List<String> kept = new ArrayList<>();
    boolean told = false;
    for (String part : parts(name)) {
      String small = part.toLowerCase(Locale.ROOT);
      boolean says =
          WORDS.speech().contains(small)
              || WORDS.words().contains(small)
              || WORDS.other().contains(small)
              || WORDS.filling().contains(small);
      told |= says;
      kept.add(says ? "" : part);
    }
    kept.removeIf(String::isEmpty);
    String label = told ? String.join(" ", kept) : Wording.tidy(name);
    return label.isEmpty() ? null : label;
  }

  static boolean silence(String text) {
    return text.isEmpty() || WORDS.silences().contains(text.toLowerCase(Locale.ROOT));
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '\'' || c == '.') {
        part.append(c);
      } else if (!part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    return parts;
  }
}
