package nl.onderstroom.language.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.language.phrases.Phrase;
import nl.onderstroom.language.phrases.PhraseReader;
import nl.onderstroom.language.phrases.PhraseWords;
import nl.onderstroom.language.speech.Speech;
import nl.onderstroom.problem.Nearest;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file with acts: one act a place, its cues in all languages together.
 *
 * <pre>
 * file    = { line }
 * line    = "" | "#" remark | "@" act | ("nl:" | "en:") label | "tier:" ("A" | "B" | "C")
 *         | "guard:" ("none" | "negation" | "topic")
 *         | ("nl" | "be" | "en") weight phrase          a cue; weight 3 explicit, 2 usual, 1 weak
 *         | "not" phrase                                looks like a cue and is none
 *         | "without" id                                takes a cue of the house away
 * </pre>
 */
final class ActFile {
  private static final int WORDS_OF_AN_ID = 3;

  private final PhraseWords words;
  private final String name;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private @Nullable Section section;

  ActFile(Speech speech, String name) {
    words = new PhraseWords(speech, Map.of());
    this.name = name;
  }

  /**
   * What a file says of an act; what it leaves open is null. Cues that are taken away stand with
   * the place that says so.
   */
  static final class Section {
    final String act;
    final String place;
    final Map<String, String> labels = new HashMap<>();
    ActCard.@Nullable Tier tier;
    ActCard.@Nullable Guard guard;
    final List<Cue> cues = new ArrayList<>();
    final List<Phrase> exclusions = new ArrayList<>();
    final Map<String, String> without = new LinkedHashMap<>();

    Section(String act, String place) {
      this.act = act;
      this.place = place;
    }
  }

  /** By act, in the order of the file. */
  Map<String, Section> read(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        line(stripped, name + ":" + number);
      }
    }
    return sections;
  }

  private void line(String text, String place) {
    ActLine line = ActLine.of(text, place);
    if (line.key().equals("@")) {
      String act = line.value().toLowerCase(Locale.ROOT);
      section = sections.computeIfAbsent(act, id -> new Section(id, place));
      return;
    }
    Section open = section;
    if (open == null) {
      throw new UserProblem("act-missing", place);
    }
    switch (line.key()) {
      case "nl:", "en:" -> open.labels.put(line.key().substring(0, 2), line.value());
      case "tier:" -> open.tier = one(ActCard.Tier.class, line, place);
      case "guard:" -> open.guard = one(ActCard.Guard.class, line, place);
      case "not" -> open.exclusions.add(PhraseReader.read(words, line.value(), place));
      case "without" -> open.without.put(line.value(), place);
      default -> open.cues.add(cue(open.act, line, place));
    }
  }

  private Cue cue(String act, ActLine line, String place) {
    Phrase phrase = PhraseReader.read(words, line.value(), place);
    String id = act + "." + line.key() + "." + slug(line.value());
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "-" + i;
    }
    return new Cue(unique, act, line.key(), line.weight(), line.value(), phrase);
  }

  /** The first words that are always there; of choices the first. */
  private static String slug(String written) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int optional = 0;
    boolean otherChoice = false;
    for (char c : (written.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '\'') {
        word.append(c);
      } else {
        if (!word.isEmpty() && optional == 0 && !otherChoice) {
          words.add(word.toString());
        }
        word.setLength(0);
        optional += c == '[' ? 1 : c == ']' ? -1 : 0;
        otherChoice = c == '|' || (otherChoice && c != ')' && c != ']');
      }
    }
    return String.join("-", words.subList(0, Math.min(WORDS_OF_AN_ID, words.size())));
  }

  private static <E extends Enum<E>> E one(Class<E> type, ActLine line, String place) {
    List<String> known = EnumSet.allOf(type).stream().map(E::name).toList();
    String value = line.value().toUpperCase(Locale.ROOT);
    if (!known.contains(value)) {
      throw new UserProblem(
          "act-value-unknown",
          place,
          Map.of("value", line.value(), "nearest", Nearest.of(value, known)));
    }
    return Enum.valueOf(type, value);
  }
}
