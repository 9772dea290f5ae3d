package nl.onderstroom.annotate.talk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.annotate.talk.Line.Word;
import nl.onderstroom.annotate.words.QuestionKind;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;

/**
 * Cuts an utterance into sentences, in one pass over its text.
 *
 * <pre>
 * utterance = { word | comma | end | other }
 * word      = letterOrDigit { letterOrDigit | joint } | "'" letter { letterOrDigit }
 * joint     = ' | - | . | :     only between two of those
 * comma     = , | ; | : | –
 * end       = . | ? | ! | …
 * </pre>
 *
 * It cuts by itself and asks the tokens only for their class, so that it does not matter whether a
 * tagger keeps "da's" in one piece.
 */
final class LineCutter {
  private final Map<String, String> folds;
  private final Set<String> hesitations;
  private final Set<String> fillers;
  private final Set<String> joints;

  LineCutter(TalkRules rules) {
    folds = rules.folds();
    hesitations = Set.copyOf(rules.hesitations());
    fillers = Set.copyOf(rules.fillers());
    joints = Set.copyOf(rules.joints());
  }

  /**
   * @param names of the people in the meeting, in lower case
   * @param marked whether the transcript writes question marks
   */
  List<Line> cut(Said said, Set<String> names, Marks marked) {
    boolean askedAnyway = marked == Marks.LEFT_OUT && said.question() != QuestionKind.NONE;
    List<Line> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    String text = said.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    if (text.length() != said.text().length()) {
      return lines;
    }
    Classes classes = new Classes(said.tokens());
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        add(words, text.substring(at, end), at, classes, names);
      } else {
        end = at + 1;
        char mark = text.charAt(at);
        if (",;:–".indexOf(mark) >= 0 && !words.isEmpty()) {
          words.add(new Word(Line.COMMA, at, end, WordClass.PUNCTUATION, false));
        } else if (".?!…".indexOf(mark) >= 0) {
          close(lines, words, mark == '?' || askedAnyway);
        }
      }
      at = end;
    }
    close(lines, words, askedAnyway);
    return lines;
  }

  private void add(List<Word> words, String form, int at, Classes classes, Set<String> names) {
    if (hesitations.contains(form)) {
      return;
    }
    WordClass wordClass = classes.at(at);
    boolean name = names.contains(form);
    for (String part : folds.getOrDefault(form, form).split(" ", -1)) {
      words.add(new Word(part, at, at + form.length(), wordClass, name));
    }
  }

  private void close(List<Line> lines, List<Word> words, boolean asked) {
    List<Word> kept = withoutLooseCommas(words);
    words.clear();
    if (!kept.isEmpty()) {
      BitSet starts = starts(kept);
      lines.add(new Line(kept, asked, starts, clauses(kept, starts)));
    }
  }

  /** Commas at the edges and doubled ones are what a hesitation leaves behind. */
  private static List<Word> withoutLooseCommas(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    for (Word word : words) {
      boolean loose = word.comma() && (kept.isEmpty() || kept.get(kept.size() - 1).comma());
      if (!loose) {
        kept.add(word);
      }
    }
    if (!kept.isEmpty() && kept.get(kept.size() - 1).comma()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private BitSet starts(List<Word> words) {
    BitSet starts = new BitSet();
    int at = 0;
    starts.set(0);
    while (at < words.size() - 1 && passable(words, at)) {
      at++;
      starts.set(at);
    }
    return starts;
  }

  private boolean passable(List<Word> words, int at) {
    Word word = words.get(at);
    return word.comma()
        || fillers.contains(word.form())
        || (word.name() && words.get(at + 1).comma());
  }

  private BitSet clauses(List<Word> words, BitSet starts) {
    BitSet clauses = (BitSet) starts.clone();
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      if (open) {
        clauses.set(i);
      }
      Word word = words.get(i);
      open =
          word.comma() || joints.contains(word.form()) || (open && fillers.contains(word.form()));
    }
    return clauses;
  }

  private static int wordEnd(String text, int from) {
    boolean apostrophe =
        text.charAt(from) == '\'' && from + 1 < text.length() && letter(text, from + 1);
    if (!apostrophe && !letter(text, from)) {
      return from;
    }
    int end = from + 1;
    while (end < text.length() && (letter(text, end) || joint(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean joint(String text, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length() || !letter(text, at + 1)) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return c == '\'' || c == '-' || ((c == '.' || c == ':') && digits);
  }

  private static boolean letter(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The names people are called by: the parts of their names. */
  static Set<String> names(List<Said> talk) {
    Set<String> names = new HashSet<>();
    for (Said said : talk) {
      String speaker = said.speaker();
      if (speaker != null) {
        names.add(speaker.toLowerCase(Locale.ROOT).split(" ", -1)[0]);
      }
    }
    return names;
  }

  /** Whether a transcript writes question marks. */
  enum Marks {
    WRITTEN,
    LEFT_OUT;

    static Marks of(List<Said> talk) {
      return talk.stream().anyMatch(said -> said.text().indexOf('?') >= 0) ? WRITTEN : LEFT_OUT;
    }
  }

  /** Walks along the tokens for the class of the word at a place; places come in order. */
  private static final class Classes {
    private final List<Token> tokens;
    private int next;

    Classes(List<Token> tokens) {
      this.tokens = tokens;
    }

    WordClass at(int place) {
      while (next < tokens.size() && tokens.get(next).to() <= place) {
        next++;
      }
      return next < tokens.size() && tokens.get(next).from() <= place
          ? tokens.get(next).wordClass()
          : WordClass.UNKNOWN;
    }
  }
}
