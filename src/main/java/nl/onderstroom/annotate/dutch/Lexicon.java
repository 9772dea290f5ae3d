package nl.onderstroom.annotate.dutch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a form by itself. Our own list of daily words goes before the dictionary,
 * which knows "in" as a form of "innen" too; spoken and Flemish forms are read as the form they
 * stand for.
 */
final class Lexicon {
  /** So many different forms are remembered; a year of meetings of a team has fewer. */
  private static final int MOST_REMEMBERED = 50_000;

  private static final List<String> SMALL = List.of("eke", "ske", "ke");

  private final Dictionary dictionary = Dictionary.dutch();
  private final Compounds compounds = new Compounds(dictionary);
  private final Grammar grammar = Grammar.dutch();
  private final Map<String, String> daily =
      Json.resourceMap("/languages/nl/words.json", String.class);
  private final Map<String, String> spoken =
      Json.resourceMap("/languages/nl/spoken.json", String.class);
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  Word word(String form) {
    Word known = remembered.get(form);
    if (known != null) {
      return known;
    }
    Word word = new Word(form, readings(form), role(spoken.getOrDefault(form, form)));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(form, word);
    }
    return word;
  }

  Grammar grammar() {
    return grammar;
  }

  /** Whether it is a word of daily talk, and so no name when a capital got in. */
  boolean daily(String form) {
    return daily.containsKey(spoken.getOrDefault(form, form));
  }

  /** Whether it is a given name when written with a capital. */
  boolean firstName(String form) {
    return dictionary.firstName(capitalised(form));
  }

  static String capitalised(String form) {
    return form.isEmpty()
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  /** As it stands, without the accents of stress, with a capital, by its tail. */
  private List<Reading> readings(String form) {
    String standard = spoken.getOrDefault(form, form);
    List<Reading> readings = simple(standard);
    if (readings.isEmpty()) {
      readings = simple(unstressed(standard));
    }
    if (readings.isEmpty()) {
      readings = dictionary.read(capitalised(standard));
    }
    if (!readings.isEmpty()) {
      return readings;
    }
    Reading part = diminutive(standard);
    part = part == null ? compounds.find(standard) : part;
    return List.of(part == null ? Reading.of(standard, WordClass.UNKNOWN) : part);
  }

  /** "veldeke", "koekske": the south makes small with -ke. */
  private @Nullable Reading diminutive(String form) {
    for (String ending : SMALL) {
      if (form.endsWith(ending)) {
        for (Reading reading : simple(form.substring(0, form.length() - ending.length()))) {
          if (reading.is(WordClass.NOUN)) {
            return reading;
          }
        }
      }
    }
    return null;
  }

  private List<Reading> simple(String form) {
    String own = daily.get(form);
    return own == null ? withoutRare(dictionary.read(form)) : parse(own);
  }

  /** "wél", "zó", "óf": said with stress, not other words. */
  private static String unstressed(String form) {
    String decomposed = Normalizer.normalize(form, Normalizer.Form.NFD);
    return Normalizer.normalize(decomposed.replace("\u0301", ""), Normalizer.Form.NFC);
  }

  /** A form that can be a small word is hardly ever the noun or verb that looks like it. */
  private static List<Reading> withoutRare(List<Reading> readings) {
    List<Reading> small = new ArrayList<>();
    for (Reading reading : readings) {
      if (!reading.wordClass().content() && !reading.is(WordClass.UNKNOWN)) {
        small.add(reading);
      }
    }
    return small.isEmpty() ? readings : small;
  }

  /** {@code "kunnen VERB PRESENT | kan NOUN"}. */
  private static List<Reading> parse(String written) {
    List<Reading> readings = new ArrayList<>();
    for (String one : written.split("\\|", -1)) {
      String[] parts = one.strip().split(" ", -1);
      readings.add(
          new Reading(
              parts[0],
              WordClass.valueOf(parts[1]),
              parts.length > 2 ? VerbForm.valueOf(parts[2]) : VerbForm.NONE));
    }
    return readings;
  }

  private Word.Role role(String form) {
    if (grammar.pluralSubjects().contains(form)) {
      return Word.Role.PLURAL_SUBJECT;
    }
    if (grammar.subjects().contains(form)) {
      return Word.Role.SUBJECT;
    }
    return grammar.determiners().contains(form) ? Word.Role.DETERMINER : Word.Role.NONE;
  }
}
