package nl.onderstroom.annotate.corenlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.json.Json;

/**
 * English words that are always the same, as data: {@code /languages/en/words.json}.
 *
 * @param closed pronouns, prepositions and the like: class by form
 * @param verbs finite and irregular forms by lemma: {@code "go": "goes|went|gone"} as present, past
 *     and participle, each one form or more with spaces, or empty
 * @param daily verbs that are heard often enough to be verbs unless something says otherwise
 * @param adjectives that do not show it by their ending
 * @param subjects pronouns before a finite verb
 * @param infinitiveAfter words after which a verb stands in its first form: "to", "can", "didn't"
 * @param participleAfter words after which it is a participle: "have", "been"
 */
record EnglishWords(
    Map<String, String> closed,
    Map<String, String> verbs,
    Set<String> daily,
    Set<String> adjectives,
    Set<String> subjects,
    Set<String> infinitiveAfter,
    Set<String> participleAfter) {
  EnglishWords {
    closed = Map.copyOf(closed);
    verbs = Map.copyOf(verbs);
    daily = Set.copyOf(daily);
    adjectives = Set.copyOf(adjectives);
    subjects = Set.copyOf(subjects);
    infinitiveAfter = Set.copyOf(infinitiveAfter);
    participleAfter = Set.copyOf(participleAfter);
  }

  static EnglishWords load() {
    return Json.resource("/languages/en/words.json", EnglishWords.class);
  }

  /** What each form is that is always the same. */
  Map<String, EnglishReading> readings() {
    Map<String, EnglishReading> readings = new HashMap<>();
    verbs.forEach((lemma, forms) -> addVerb(readings, lemma, forms));
    closed.forEach(
        (form, written) -> {
          List<String> parts = List.of(written.split(" "));
          String lemma = parts.size() > 1 ? parts.get(1) : form;
          readings.put(
              form, new EnglishReading(lemma, WordClass.valueOf(parts.get(0)), VerbForm.NONE));
        });
    return readings;
  }

  private static void addVerb(Map<String, EnglishReading> readings, String lemma, String written) {
    String[] forms = written.split("\\|", -1);
    VerbForm[] kinds = {VerbForm.PRESENT, VerbForm.PAST, VerbForm.PARTICIPLE};
    for (int i = 0; i < forms.length; i++) {
      for (String form : forms[i].strip().split(" ", -1)) {
        if (!form.isEmpty()) {
          readings.putIfAbsent(form, new EnglishReading(lemma, WordClass.VERB, kinds[i]));
        }
      }
    }
  }

  /** What a form is by itself. */
  record EnglishReading(String lemma, WordClass wordClass, VerbForm verbForm) {}
}
