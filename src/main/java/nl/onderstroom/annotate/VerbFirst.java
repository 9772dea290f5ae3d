package nl.onderstroom.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.language.SpokenLanguage;

/**
 * In Dutch a main clause that begins with its verb asks, unless it commands or sets a condition:
 * "komt de monteur", but not "kom maar" nor "komt hij niet, dan bellen we".
 */
final class VerbFirst {
  private static final int LEAST_WORDS = 3;

  /** Other endings are of the bare stem, which commands: "doe de deur dicht". */
  private static final List<String> ENDINGS = List.of("t", "en", "de", "te");

  private final Set<String> finiteVerbs;
  private final Set<String> subjects;
  private final Set<String> commands;
  private final Set<String> inverting;
  private final Set<String> thirdPersons;

  VerbFirst(SpokenLanguage language) {
    finiteVerbs = new HashSet<>(language.finiteVerbs());
    subjects = new HashSet<>(language.subjects());
    inverting = new HashSet<>(language.inverting());
    commands = new HashSet<>(language.commands());
    thirdPersons = new HashSet<>(language.thirdPersons());
  }

  /**
   * @param verbs the finite verbs of the utterance
   */
  boolean asks(Opening opening, Set<String> verbs) {
    List<String> words = opening.rest();
    return words.size() >= LEAST_WORDS
        && (verbs.contains(words.get(0)) || finiteVerbs.contains(words.get(0)))
        && subjects.contains(words.get(1))
        && !commands.contains(words.get(0))
        && thirdPerson(words.get(0))
        && !inverting.contains(opening.before());
  }

  private boolean thirdPerson(String verb) {
    return thirdPersons.contains(verb) || ENDINGS.stream().anyMatch(verb::endsWith);
  }
}
