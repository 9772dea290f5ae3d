package nl.onderstroom.annotate.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Text to the numbers of a vocabulary, one piece a line, as models of the BERT family were trained.
 *
 * <pre>
 * numbers = [CLS] { piece } [SEP]
 * text    = { space | mark | word }       mark = punctuation, a symbol of ASCII or a Han character
 * word    = piece { "##" piece } | [UNK]  each piece the longest that the vocabulary has there
 * </pre>
 */
final class WordPiece {
  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";
  private static final String CONTINUED = "##";

  /** A longer word is no word: it is unknown as a whole. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Letters letters;
  private final int longest;

  /** Whether capitals and accents tell words apart. */
  enum Letters {
    AS_THEY_STAND,
    LOWERED
  }

  /**
   * @param place of the vocabulary, for who has to mend it
   * @param longest how many numbers there are at most, with start and end
   */
  WordPiece(List<String> vocabulary, Letters letters, int longest, String place) {
    this.letters = letters;
    this.longest = longest;
    vocabulary.forEach(piece -> numbers.putIfAbsent(piece.stripTrailing(), numbers.size()));
    for (String needed : List.of(START, END, UNKNOWN)) {
      if (!numbers.containsKey(needed)) {
        throw new UserProblem("tone-model-vocabulary", place, Map.of("piece", needed));
      }
    }
  }

  long[] numbers(String text) {
    List<Integer> found = new ArrayList<>();
    found.add(number(START));
    StringBuilder word = new StringBuilder();
    String read = letters == Letters.LOWERED ? lowered(text) : text;
    for (int at = 0; at < read.length() && found.size() < longest; ) {
      int c = read.codePointAt(at);
      at += Character.charCount(c);
      if (space(c) || mark(c)) {
        addWord(word, found);
        word.setLength(0);
      }
      if (mark(c)) {
        found.add(numbers.getOrDefault(Character.toString(c), number(UNKNOWN)));
      } else if (!space(c) && !unseen(c)) {
        word.appendCodePoint(c);
      }
    }
    addWord(word, found);
    return ended(found);
  }

  private long[] ended(List<Integer> found) {
    int size = Math.min(found.size(), longest - 1);
    long[] ended = new long[size + 1];
    for (int i = 0; i < size; i++) {
      ended[i] = found.get(i);
    }
    ended[size] = number(END);
    return ended;
  }

  private void addWord(StringBuilder word, List<Integer> found) {
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer number = find(word, from, to);
      while (number == null && to > from + 1) {
        to--;
        number = find(word, from, to);
      }
      if (number == null) {
        break;
      }
      pieces.add(number);
      from = to;
    }
    if (from == word.length()) {
      found.addAll(pieces);
    } else {
      found.add(number(UNKNOWN));
    }
  }

  private @Nullable Integer find(StringBuilder word, int from, int to) {
    return numbers.get((from == 0 ? "" : CONTINUED) + word.substring(from, to));
  }

  private int number(String known) {
    return numbers.getOrDefault(known, 0);
  }

  private static String lowered(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Control characters and what could not be decoded. */
  private static boolean unseen(int c) {
    return c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean mark(int c) {
    boolean symbol = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return symbol || punctuation(Character.getType(c)) || Character.isIdeographic(c);
  }

  private static boolean punctuation(int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
