package nl.onderstroom.annotate.dutch;

import java.util.Set;
import nl.onderstroom.json.Json;

/**
 * The small words that tell how to read the words beside them: {@code /languages/nl/grammar.json}.
 *
 * @param subjects pronouns that a finite verb stands beside
 * @param pluralSubjects those of them that ask a plural: "we", "jullie"
 * @param determiners words before a noun: articles, possessives, demonstratives
 * @param stemSubjects pronouns that ask the stem of a verb: "ik werk", "werk je"
 * @param perfectVerbs lemmas that go with a participle
 * @param auxiliaries lemmas that are the finite verb of their clause unless one went before
 */
record Grammar(
    Set<String> subjects,
    Set<String> pluralSubjects,
    Set<String> determiners,
    Set<String> stemSubjects,
    Set<String> perfectVerbs,
    Set<String> auxiliaries) {
  Grammar {
    subjects = Set.copyOf(subjects);
    pluralSubjects = Set.copyOf(pluralSubjects);
    determiners = Set.copyOf(determiners);
    stemSubjects = Set.copyOf(stemSubjects);
    perfectVerbs = Set.copyOf(perfectVerbs);
    auxiliaries = Set.copyOf(auxiliaries);
  }

  static Grammar dutch() {
    return Json.resource("/languages/nl/grammar.json", Grammar.class);
  }
}
