package nl.onderstroom.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.speech.TalkWords;

/** How questions begin in one language. */
final class QuestionStarts {
  private static final int LONGEST_PHRASE = 4;
  private static final int SHORT = 3;
  private static final String THEN = "dan";

  private final Set<String> fillers;
  private final Set<String> openers;
  private final Set<String> beforeOpeners;
  private final Set<String> openersWithNoun;
  private final Set<String> finiteVerbs;
  private final Set<String> questionStarts;
  private final Set<String> noQuestions;
  private final Set<String> sureOpeners;
  private final VerbFirst verbFirst;
  private final Set<String> hesitations = TalkWords.standard().hesitations();

  /**
   * @param allFillers of this language and of others that are mixed into it; "er" hesitates in
   *     English and is a plain word in Dutch
   */
  QuestionStarts(SpokenLanguage language, Set<String> allFillers) {
    fillers = new HashSet<>(allFillers);
    fillers.removeAll(language.functionWords());
    fillers.addAll(language.fillers());
    openers = new HashSet<>(language.openers());
    beforeOpeners = new HashSet<>(language.beforeOpeners());
    openersWithNoun = new HashSet<>(language.openersWithNoun());
    finiteVerbs = new HashSet<>(language.finiteVerbs());
    questionStarts = new HashSet<>(language.questionStarts());
    noQuestions = new HashSet<>(language.noQuestions());
    sureOpeners = new HashSet<>(language.sureOpeners());
    verbFirst = new VerbFirst(language);
  }

  /** Of a sentence with a question mark: by its first word, or by that of its last clause. */
  boolean open(List<String> sentence, List<String> lastClause) {
    return opener(sentence) >= 0
        || (opener(lastClause) >= 0 && !startsWith(sentence, questionStarts));
  }

  /**
   * Of a sentence without a mark; only sure starts count.
   *
   * @param verbs the finite verbs that a tagger saw in the utterance
   */
  QuestionKind unmarked(List<String> spoken, Set<String> verbs) {
    Opening start = Opening.of(spoken, hesitations, fillers);
    List<String> words = start.rest();
    if (startsWith(words, noQuestions)) {
      return QuestionKind.NONE;
    }
    int opener = opener(words);
    if (opener >= 0) {
      return mainClause(words, opener, verbs) ? QuestionKind.OPEN : QuestionKind.NONE;
    }
    return startsWith(words, questionStarts) || verbFirst.asks(start, verbs)
        ? QuestionKind.CLOSED
        : QuestionKind.NONE;
  }

  /** Of the last clause of a sentence without a mark: "mutaties, hoe staan we ervoor". */
  boolean endsOpen(List<String> clause) {
    return clause.size() > SHORT
        && finiteVerbs.contains(clause.get(1))
        && sureOpeners.contains(clause.get(0))
        && !startsWith(clause, noQuestions);
  }

  /** Place of the question word that the words begin with; -1 when they do not. */
  private int opener(List<String> words) {
    if (!words.isEmpty() && openers.contains(words.get(0))) {
      return 0;
    }
    boolean second =
        words.size() > 1 && beforeOpeners.contains(words.get(0)) && openers.contains(words.get(1));
    return second ? 1 : -1;
  }

  /** "hoe zit dat" and "welke dag wordt het" ask; "hoe we dat doen" does not. */
  private boolean mainClause(List<String> words, int opener, Set<String> verbs) {
    String word = words.get(opener);
    if (words.size() <= SHORT && asksAlone(words, word)) {
      return true;
    }
    if (words.size() == opener + 1) {
      return false;
    }
    return questionStarts.contains(word)
        || finite(words.get(opener + 1), word, verbs)
        || (openersWithNoun.contains(word)
            && words.size() > opener + 2
            && finite(words.get(opener + 2), word, verbs));
  }

  /** "Waarom", "welke klep", "wie dan". */
  private boolean asksAlone(List<String> words, String opener) {
    return sureOpeners.contains(opener) || words.get(words.size() - 1).equals(THEN);
  }

  /** "Wie wil" may tell of whoever wants; "hoe kijkt" can only ask. */
  private boolean finite(String verb, String opener, Set<String> verbs) {
    return finiteVerbs.contains(verb) || (sureOpeners.contains(opener) && verbs.contains(verb));
  }

  private static boolean startsWith(List<String> words, Set<String> phrases) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(LONGEST_PHRASE, words.size()); i++) {
      start.append(i == 0 ? "" : " ").append(words.get(i));
      if (phrases.contains(start.toString())) {
        return true;
      }
    }
    return false;
  }
}
