package nl.onderstroom.annotate.settling;

import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.FirstNames;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import nl.onderstroom.language.CalendarNames;

/**
 * Words without what they are about: in "dan doen we dat woensdag" it does not matter which day it
 * is, nor who "Karin" is in "dan belt Karin". Small words and the commonest verbs stay themselves.
 */
final class Outline {
  private static final Set<WordClass> SMALL =
      Set.of(
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.ADVERB,
          WordClass.INTERJECTION,
          WordClass.ARTICLE);

  private static final List<String> DAYS = CalendarNames.of("nl").fullWeekdays();

  private final Set<String> verbs;
  private final Set<String> names;

  Outline(List<String> verbs, List<Said> talk) {
    this.verbs = Set.copyOf(verbs);
    this.names = FirstNames.of(talk);
  }

  String of(Token token) {
    if (names.contains(token.form())) {
      return "NAME";
    }
    if (isDay(token.form())) {
      return "DAY";
    }
    if (token.wordClass() == WordClass.NUMERAL || Character.isDigit(token.form().charAt(0))) {
      return "NUMERAL";
    }
    if (token.wordClass() == WordClass.VERB) {
      return verb(token);
    }
    return SMALL.contains(token.wordClass()) ? token.lemma() : token.wordClass().name();
  }

  private static boolean isDay(String form) {
    for (String day : DAYS) {
      if (form.startsWith(day)) {
        return true;
      }
    }
    return false;
  }

  private String verb(Token token) {
    String word = verbs.contains(token.lemma()) ? token.lemma() : "VERB";
    return token.verbForm() == VerbForm.NONE ? word : word + "." + token.verbForm().name();
  }
}
