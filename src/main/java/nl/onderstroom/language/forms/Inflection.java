package nl.onderstroom.language.forms;

import java.util.List;

/**
 * Makes the forms of a word. It gives more than a grammar would: a form that nobody says does no
 * harm where forms are only looked up.
 */
public interface Inflection {
  /** All forms, the word itself first; some may come twice. */
  List<String> forms(String lemma, WordKind kind);

  static Inflection of(String language) {
    return switch (language) {
      case "nl" -> new DutchInflection(IrregularVerbs.of("nl"));
      case "en" -> new EnglishInflection(IrregularVerbs.of("en"));
      default -> throw new IllegalArgumentException("No inflection of " + language);
    };
  }
}
