package nl.onderstroom.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.Words;
import nl.onderstroom.language.speech.TalkWords;

/**
 * Tells whether an utterance asks something. A question mark decides; where no mark stands, as
 * recognisers leave them out, only starts that are surely a question do.
 */
final class QuestionFinder {
  private static final int LONGEST_ADDRESS = 2;

  /** What stands before it is a condition: "is het te laat, dan bellen we". */
  private static final String THEN = ", dan ";

  /** Shorter ones are cut off rather than asked. */
  private static final int LEAST_UNMARKED = 4;

  private final Map<String, QuestionStarts> byTag = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Set<String> repeats = new HashSet<>();
  private final Set<String> hesitations = TalkWords.standard().hesitations();

  QuestionFinder(List<SpokenLanguage> languages) {
    for (SpokenLanguage language : languages) {
      fillers.addAll(language.fillers());
      tags.addAll(language.tags());
      repeats.addAll(language.repeats());
    }
    for (SpokenLanguage language : languages) {
      byTag.put(language.tag(), new QuestionStarts(language, fillers));
    }
  }

  /**
   * The most open question among the sentences.
   *
   * @param verbs the finite verbs that a tagger saw in them
   */
  QuestionKind find(List<Sentence> sentences, String language, Marks marks, Set<String> verbs) {
    QuestionKind kind = QuestionKind.NONE;
    for (Sentence sentence : sentences) {
      QuestionKind next = find(sentence, language, marks, verbs);
      kind = next.compareTo(kind) > 0 ? next : kind;
    }
    return kind;
  }

  private QuestionKind find(Sentence sentence, String language, Marks marks, Set<String> verbs) {
    if (sentence.asked()) {
      return marked(sentence.text());
    }
    QuestionStarts starts = byTag.get(language);
    boolean stated = marks == Marks.WRITTEN && !unfinished(sentence);
    return starts == null || stated ? QuestionKind.NONE : unmarked(starts, sentence.text(), verbs);
  }

  static Set<String> finiteVerbs(List<Token> tokens) {
    Set<String> verbs = new HashSet<>();
    for (Token token : tokens) {
      if (token.verbForm() == VerbForm.PRESENT || token.verbForm() == VerbForm.PAST) {
        verbs.add(token.form());
      }
    }
    return verbs;
  }

  /** A full stop says that somebody heard a statement; without any mark it is left open. */
  private boolean unfinished(Sentence sentence) {
    return sentence.open() && Words.of(sentence.text()).size() >= LEAST_UNMARKED;
  }

  /**
   * From its first word; from the word after the comma when somebody is addressed first, and from
   * the word after a colon: "mijn vraag is: klopt dat".
   */
  private QuestionKind unmarked(QuestionStarts starts, String text, Set<String> verbs) {
    if (text.contains(THEN)) {
      return QuestionKind.NONE;
    }
    QuestionKind kind = starts.unmarked(Words.of(text), verbs);
    int comma = text.indexOf(',');
    boolean addressed = comma > 0 && Words.of(text.substring(0, comma)).size() <= LONGEST_ADDRESS;
    int from = addressed ? comma : text.indexOf(':');
    if (kind == QuestionKind.NONE && from > 0) {
      kind = starts.unmarked(Words.of(text.substring(from + 1)), verbs);
    }
    return kind == QuestionKind.NONE
            && starts.endsOpen(Words.of(text.substring(text.lastIndexOf(',') + 1)))
        ? QuestionKind.OPEN
        : kind;
  }

  /** Speakers mix languages within a sentence, so all of them are tried. */
  private QuestionKind marked(String text) {
    int comma = text.lastIndexOf(',');
    List<String> last = Words.of(text.substring(comma + 1));
    List<String> all = withoutFillers(Words.of(text));
    if (onlyToRepeat(Words.of(text))) {
      return QuestionKind.NONE;
    }
    boolean tag = comma > 0 && tags.contains(String.join(" ", last)) && all.size() > last.size();
    if (tag) {
      return QuestionKind.CLOSED;
    }
    return byTag.values().stream().anyMatch(starts -> starts.open(all, withoutFillers(last)))
        ? QuestionKind.OPEN
        : QuestionKind.CLOSED;
  }

  /** "Sorry?" and "hmm?" want to hear it again, not to know anything. */
  private boolean onlyToRepeat(List<String> spoken) {
    List<String> words = Opening.of(spoken, hesitations, Set.of()).words();
    boolean sound = words.isEmpty() && !spoken.isEmpty() && !tags.containsAll(spoken);
    return sound || repeats.contains(String.join(" ", words));
  }

  private List<String> withoutFillers(List<String> spoken) {
    return Opening.of(spoken, hesitations, fillers).rest();
  }

  /** Whether a transcript writes question marks. */
  enum Marks {
    WRITTEN,
    LEFT_OUT
  }
}
