package nl.onderstroom.intake.transcripts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.notation.WrittenDate;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.json.Json;
import nl.onderstroom.language.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * What tells the label of a speaker from other words, one label at a time.
 *
 * <pre>
 * label  = 1 to 100 characters, at most 6 words beside titles, particles and what is in brackets, a letter in it or a number of a telephone, at most one comma, no clock, no sentence
 *          signs; a full stop only after an initial or a title; may stand in square brackets,
 *          or end in some: "Anna [she/her]"
 * </pre>
 */
public final class SpeakerLabel {
  static final int LONGEST = 100;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WITHOUT_TITLE = 64;
  private static final int SHORTEST_TELEPHONE = 8;
  private static final Pattern CLOCK = Pattern.compile("\\d:\\d");

  /** Word and PDF leave it in what is copied. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private static final String NEVER_IN_NAMES = "?!;\"“”„<>{}[]=…\t";
  private static final Words WORDS = Json.resource("/intake/speaker-words.json", Words.class);
  private static final Set<String> NEVER = nobody();
  private static final Set<String> FIELDS = ofAll(WORDS.fields()).collect(toUnmodifiableSet());
  private static final Set<String> NOBODY =
      Json.resourceList("/intake/nobody.json", String.class).stream()
          .map(Folding::fold)
          .collect(toUnmodifiableSet());
  private static final int MOST_WORDS_ALONE = 5;

  private SpeakerLabel() {}

  /**
   * What tells names from other words before a colon.
   *
   * @param never per language, words that announce a text and are nobody's name, also with a number
   *     after them
   * @param fields per language, those of minutes that may have a name after them: "Actie Anna"
   * @param counters numbers in words that count such a word: "Punt één"
   * @param sentence words that are in sentences and in nobody's name
   * @param particles small words in names that need no capital
   * @param titles that may end in a full stop
   */
  record Words(
      Map<String, Set<String>> never,
      Map<String, Set<String>> fields,
      Set<String> counters,
      Set<String> sentence,
      Set<String> particles,
      Set<String> titles) {
    Words {
      never = Map.copyOf(never);
      fields = Map.copyOf(fields);
      counters = Set.copyOf(counters);
      sentence = Set.copyOf(sentence);
      particles = Set.copyOf(particles);
      titles = Set.copyOf(titles);
    }
  }

  /** With the headings of minutes, and the days of the week: nobody bears their names either. */
  private static Set<String> nobody() {
    Stream<String> minutes =
        Json.resourceMap("/intake/minutes.json", String[].class).values().stream()
            .flatMap(Stream::of);
    Stream<String> weekdays =
        CalendarNames.all().stream().flatMap(names -> names.fullWeekdays().stream());
    return Stream.of(ofAll(WORDS.never()), minutes, weekdays)
        .flatMap(words -> words)
        .collect(toUnmodifiableSet());
  }

  private static Stream<String> ofAll(Map<String, Set<String>> languages) {
    return languages.values().stream().flatMap(Set::stream);
  }

  /** The label as written where it has the shape of a name. */
  public static @Nullable String find(String written) {
    String label = Wording.tidy(unmarked(written.replace(SOFT_HYPHEN, "").strip()));
    if (label.isEmpty() || label.length() > LONGEST || written.indexOf('\t') >= 0) {
      return null;
    }
    int commas = 0;
    boolean letter = telephone(label);
    for (int i = 0; i < aside(label); i++) {
      char c = label.charAt(i);
      if (NEVER_IN_NAMES.indexOf(c) >= 0) {
        return null;
      }
      if (c == ':' && CLOCK.matcher(label).find()) {
        return null;
      }
      commas += c == ',' ? 1 : 0;
      letter |= Character.isLetter(label.codePointAt(i));
    }
    boolean names = commas <= 1 && !label.endsWith(",") && letter && !endsSentence(label);
    return names && few(label) ? label : null;
  }

  /** What could be a name by its shape: capitals, few words, and no sentence. */
  public static boolean name(String written) {
    String label = find(written);
    return label != null
        && capitalised(label)
        && Wording.words(label) <= MOST_WORDS_ALONE
        && !label.endsWith(".");
  }

  /**
   * The label as written where it may stand without a colon: with a capital, or as machines write
   * it ("spk_1"); not [Muziek], [Refrein] or [Error].
   */
  public static @Nullable String findName(String written) {
    String label = name(written) ? find(written) : null;
    if (label == null || NOBODY.contains(Folding.fold(label)) || announces(label)) {
      return null;
    }
    boolean numbered = Character.isDigit(label.charAt(label.length() - 1));
    return numbered || Character.isUpperCase(label.codePointAt(0)) ? label : null;
  }

  /** "+31 6 12345678", as who calls in is named. */
  private static boolean telephone(String label) {
    int digits = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean country = c == '+' && digits == 0;
      if (!digit && !country && " ()-".indexOf(c) < 0) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits >= SHORTEST_TELEPHONE && label.indexOf('+') >= 0;
  }

  /** "Prof. dr. ir. Johannes van den Broek (Universiteit Utrecht)" has two words that count. */
  private static boolean few(String label) {
    if (Wording.words(label) <= MOST_WORDS) {
      return label.length() <= LONGEST_WITHOUT_TITLE;
    }
    int open = label.endsWith(")") ? label.indexOf(" (") : -1;
    int count = 0;
    boolean titled = open > 0;
    for (String word : label.substring(0, open < 0 ? label.length() : open).split(" ", -1)) {
      String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
      titled |= WORDS.titles().contains(bare);
      count += WORDS.titles().contains(bare) || WORDS.particles().contains(word) ? 0 : 1;
    }
    return titled && count <= MOST_WORDS;
  }

  /** Where brackets at the end begin, or the end. */
  private static int aside(String label) {
    int open = label.endsWith("]") ? label.indexOf(" [") : -1;
    boolean one = open > 0 && label.indexOf('[') == label.lastIndexOf('[');
    return one && Character.isLetter(label.charAt(open + 2)) ? open : label.length();
  }

  private static String unmarked(String label) {
    boolean brackets = label.length() > 2 && label.startsWith("[") && label.endsWith("]");
    String bare = brackets ? label.substring(1, label.length() - 1) : label;
    return bare.startsWith("@") ? bare.substring(1) : bare;
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
   * "Besluit", "Stap 2" or "Ik heb een vraag": what follows is a text, and not by somebody of that
   * name.
   */
  public static boolean announces(String label) {
    String small = label.toLowerCase(Locale.ROOT);
    int space = small.indexOf(' ');
    if (NEVER.contains(small)
        || NEVER.contains(withoutCount(small))
        || (space > 0 && FIELDS.contains(small.substring(0, space)))
        || WrittenDate.findWithin(label) != null) {
      return true;
    }
    for (String word : label.split(" ", -1)) {
      if (label.indexOf(' ') > 0 && WORDS.sentence().contains(word)) {
        return true; // With a capital it may be a surname: James He.
      }
    }
    return false;
  }

  /** "Optie A", "Punt één" and "Stap 2" are counted. */
  private static String withoutCount(String label) {
    int space = label.lastIndexOf(' ');
    String last = label.substring(space + 1);
    boolean counts = last.length() == 1 || WORDS.counters().contains(last);
    return space > 0 && counts ? label.substring(0, space) : withoutNumber(label);
  }

  private static String withoutNumber(String label) {
    int end = label.length();
    while (end > 0 && (Character.isDigit(label.charAt(end - 1)) || label.charAt(end - 1) == '.')) {
      end--;
    }
    return label.substring(0, end).strip();
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
      boolean inNames =
          WORDS.particles().contains(word) || WORDS.titles().contains(word.replace(".", ""));
      if (words.length > 1 && small && !inNames) {
        return false;
      }
    }
    return true;
  }
}
