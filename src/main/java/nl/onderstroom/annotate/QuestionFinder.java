package nl.onderstroom.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.language.SpokenLanguage;
import nl.onderstroom.language.Words;
import nl.onderstroom.language.phrases.TalkWords;

/**
 * Tells whether an utterance asks something. A question mark decides; where no mark stands, as
 * recognisers leave them out, only starts that are surely a question do.
 */
final class QuestionFinder {
  private static final int MOST_FILLERS = 3;
  private static final int LONGEST_ADDRESS = 2;

  /** Shorter ones are cut off rather than asked. */
  private static final int LEAST_UNMARKED = 4;

  private final Map<String, QuestionStarts> byTag = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Set<String> hesitations = TalkWords.standard().hesitations();

  QuestionFinder(List<SpokenLanguage> languages) {
    for (SpokenLanguage language : languages) {
      byTag.put(language.tag(), new QuestionStarts(language));
      fillers.addAll(language.fillers());
      tags.addAll(language.tags());
    }
  }

  /** The most open question among the sentences. */
  QuestionKind find(List<Sentence> sentences, String language, Marks marks) {
    QuestionKind kind = QuestionKind.NONE;
    for (Sentence sentence : sentences) {
      QuestionKind next = find(sentence, language, marks);
      kind = next.compareTo(kind) > 0 ? next : kind;
    }
    return kind;
  }

  private QuestionKind find(Sentence sentence, String language, Marks marks) {
    if (sentence.asked()) {
      return marked(sentence.text());
    }
    QuestionStarts starts = byTag.get(language);
    boolean stated = marks == Marks.WRITTEN && !unfinished(sentence);
    return starts == null || stated ? QuestionKind.NONE : unmarked(starts, sentence.text());
  }

  /** A full stop says that somebody heard a statement; without any mark it is left open. */
  private boolean unfinished(Sentence sentence) {
    return sentence.open() && Words.of(sentence.text()).size() >= LEAST_UNMARKED;
  }

  /** From its first word; from the word after the comma when somebody is addressed first. */
  private QuestionKind unmarked(QuestionStarts starts, String text) {
    QuestionKind kind = starts.unmarked(withoutFillers(Words.of(text)));
    int comma = text.indexOf(',');
    boolean addressed = comma > 0 && Words.of(text.substring(0, comma)).size() <= LONGEST_ADDRESS;
    return kind == QuestionKind.NONE && addressed
        ? starts.unmarked(withoutFillers(Words.of(text.substring(comma + 1))))
        : kind;
  }

  /** Speakers mix languages within a sentence, so all of them are tried. */
  private QuestionKind marked(String text) {
    int comma = text.lastIndexOf(',');
    List<String> last = Words.of(text.substring(comma + 1));
    List<String> all = withoutFillers(Words.of(text));
    boolean tag = comma > 0 && tags.contains(String.join(" ", last)) && all.size() > last.size();
    if (tag) {
      return QuestionKind.CLOSED;
    }
    return byTag.values().stream().anyMatch(starts -> starts.open(all, withoutFillers(last)))
        ? QuestionKind.OPEN
        : QuestionKind.CLOSED;
  }

  /** Where the words really begin; stammered words count once, hesitations not at all. */
  private List<String> withoutFillers(List<String> spoken) {
    List<String> words = new ArrayList<>();
    for (String word : spoken) {
      boolean stammer = !words.isEmpty() && words.get(words.size() - 1).startsWith(word);
      if (!hesitations.contains(word) && !stammer) {
        words.add(word);
      }
    }
    int from = 0;
    while (from < Math.min(MOST_FILLERS, words.size() - 1) && fillers.contains(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** Whether a transcript writes question marks. */
  enum Marks {
    WRITTEN,
    LEFT_OUT
  }
}
