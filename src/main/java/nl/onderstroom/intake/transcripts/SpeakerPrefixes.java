package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who stand before their words: {@code Anna de Vries: goedemorgen}.
 *
 * <p>A label is believed by evidence from the whole file only, since "Let op: dit is..." looks the
 * same. It must have the shape of a name, and then either recur, in a file where such labels carry
 * a fair part of the texts, or stand in a file where most texts have one. The shape:
 *
 * <pre>
 * prefix = {"-" | "&gt;" | space} label ":" ((space | tab) text | end)
 * label  = 1 to 64 characters, at most 6 words, a letter in it, at most one comma, no clock, no sentence
 *          signs; a full stop only after an initial or a title; may stand in square brackets,
 *          or end in some: "Anna [she/her]"
 * </pre>
 */
public final class SpeakerPrefixes {
  private static final int LONGEST_LABEL = 64;
  private static final int MOST_WORDS = 6;
  private static final int FAIR_PART = 10;

  /** From so many texts on, the fact that each has a label says that they are labels. */
  private static final int MANY = 10;

  private static final String NEVER_IN_NAMES = "?!;\"“”„<>{}[]=…\t";
  private static final Words WORDS = Json.resource("/intake/speaker-words.json", Words.class);

  /**
   * What tells names from other words before a colon.
   *
   * @param never words that announce a text and are nobody's name
   * @param particles small words in names that need no capital
   * @param titles that may end in a full stop
   */
  record Words(Set<String> never, Set<String> particles, Set<String> titles) {
    Words {
      never = Set.copyOf(never);
      particles = Set.copyOf(particles);
      titles = Set.copyOf(titles);
    }
  }

  /** A label that has the shape of a name, and the place where the text after it begins. */
  public record Prefix(String label, int textAt) {}

  private final Map<String, Integer> counts = new HashMap<>();
  private int texts;
  private int labelled;

  /** Counts a text as evidence; its first line only, the rest may be a wrapped sentence. */
  void seeText(String text) {
    Prefix prefix = findPrefix(firstLine(text));
    seeLabel(prefix == null ? null : prefix.label());
  }

  /** Counts a text as evidence, of which the label is found already, or has none of this kind. */
  public void seeLabel(@Nullable String label) {
    texts++;
    if (label != null) {
      labelled++;
      counts.merge(label, 1, Integer::sum);
    }
  }

  public int texts() {
    return texts;
  }

  public boolean recurs(String label) {
    return counts.getOrDefault(label, 0) > 1;
  }

  public boolean believed(String label) {
    if (WORDS.never().contains(label.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean most = labelled > 1 && labelled * 2 > texts;
    boolean all = labelled == texts && labelled >= MANY;
    return recurs(label)
        ? most || labelled * FAIR_PART >= texts
        : all || (most && capitalised(label));
  }

  /** The text in parts: a line that begins with a believed label begins a new one. */
  List<Cue.Part> split(String text) {
    List<Cue.Part> parts = new ArrayList<>();
    @Nullable String label = null;
    StringBuilder said = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      Prefix prefix = findPrefix(line);
      boolean speaks = prefix != null && believed(prefix.label());
      if (speaks && !said.toString().isBlank()) {
        parts.add(new Cue.Part(label, said.toString()));
      }
      if (prefix != null && speaks) {
        said.setLength(0);
        label = prefix.label();
      }
      said.append(said.isEmpty() ? "" : "\n")
          .append(prefix != null && speaks ? line.substring(prefix.textAt()) : line);
    }
    parts.add(new Cue.Part(label, said.toString()));
    return parts;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Where a label is sure to stand before a colon: by the shape of the line, and by its words. */
  public static @Nullable Prefix findName(String line) {
    Prefix prefix = findPrefix(line);
    boolean name =
        prefix != null
            && capitalised(prefix.label())
            && !WORDS.never().contains(prefix.label().toLowerCase(Locale.ROOT));
    return name ? prefix : null;
  }

  /** By shape alone. */
  public static @Nullable Prefix findPrefix(String line) {
    int start = 0;
    while (start < line.length() && "-–> ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int limit = Math.min(line.length(), start + LONGEST_LABEL + 2);
    for (int i = start; i < limit; i++) {
      if (line.charAt(i) == ':' && (i + 1 == line.length() || isSpace(line.charAt(i + 1)))) {
        @Nullable String label = findLabel(line.substring(start, i));
        return label == null ? null : new Prefix(label, i + 1);
      }
    }
    return null;
  }

  /** The label as written where it has the shape of a name. */
  public static @Nullable String findLabel(String written) {
    String label = Wording.tidy(unbracketed(written.strip()));
    if (label.isEmpty() || label.length() > LONGEST_LABEL || written.indexOf('\t') >= 0) {
      return null;
    }
    int commas = 0;
    boolean letter = false;
    for (int i = 0; i < aside(label); i++) {
      char c = label.charAt(i);
      if (NEVER_IN_NAMES.indexOf(c) >= 0) {
        return null;
      }
      if (c == ':' && i > 0 && digit(label, i - 1) && digit(label, i + 1)) {
        return null;
      }
      commas += c == ',' ? 1 : 0;
      letter |= Character.isLetter(label.codePointAt(i));
    }
    boolean few = commas <= 1 && !label.endsWith(",") && Wording.words(label) <= MOST_WORDS;
    return few && letter && !endsSentence(label) ? label : null;
  }

  private static boolean digit(String label, int at) {
    return at < label.length() && Character.isDigit(label.charAt(at));
  }

  /** Where brackets at the end begin, or the end. */
  private static int aside(String label) {
    int open = label.endsWith("]") ? label.indexOf(" [") : -1;
    boolean one = open > 0 && label.indexOf('[') == label.lastIndexOf('[');
    return one && Character.isLetter(label.charAt(open + 2)) ? open : label.length();
  }

  private static String unbracketed(String label) {
    boolean brackets = label.length() > 2 && label.startsWith("[") && label.endsWith("]");
    return brackets ? label.substring(1, label.length() - 1) : label;
  }

  private static boolean endsSentence(String label) {
    if (label.indexOf('.') < 0) {
      return false;
    }
    for (String word : label.split(" ", -1)) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : "";
      boolean initials = bare.length() <= 1 || bare.indexOf('.') > 0;
      if (!initials && !WORDS.titles().contains(bare.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * One word, or words that all could be part of a name: not the beginning of a sentence. The
   * capital of "iPhone" stands further on.
   */
  public static boolean capitalised(String label) {
    String[] words = label.split(" ", -1);
    for (String word : words) {
      boolean small =
          Character.isLowerCase(word.codePointAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
      if (words.length > 1 && small && !WORDS.particles().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
