package nl.onderstroom.language.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onderstroom.language.Letters;

/**
 * Cuts an utterance into words, in one pass over its text.
 *
 * <pre>
 * text  = { word | mark | other }
 * word  = [ ' ] letterOrDigit { letterOrDigit | joint }
 * joint = ' | ’ | -   between two of those;   . | :   between two digits
 * mark  = sentence | clause | quote
 * sentence = . | ? | ! | ;      clause = , | : | … | –      quote = " | “ | ” | „ | « | »
 * </pre>
 */
final class WordCutter {
  /** Longer ones are never written with an apostrophe before them, and need not be looked up. */
  private static final int LONGEST_CLITIC = 8;

  private final String text;
  private final Speech speech;
  private final Wording.Tags tags;
  private final List<Wording.Heard> heard = new ArrayList<>();
  private final List<Integer> sentenceEnds = new ArrayList<>();
  private int sentence;
  private int clause;
  private boolean quoted;

  /** Of a comma that still waits for a word after it; -1 where there is none. */
  private int comma = -1;

  WordCutter(String text, Speech speech, Wording.Tags tags) {
    this.text = text;
    this.speech = speech;
    this.tags = tags;
  }

  Wording cut() {
    int i = 0;
    while (i < text.length()) {
      if (starts(i)) {
        int end = end(i + 1);
        add(i, end);
        i = end;
      } else {
        mark(i);
        i++;
      }
    }
    sentenceEnds.add(text.length());
    return new Wording(text, speech, heard, sentenceEnds);
  }

  /** A mark within a number or address ("t.z.t.") ends nothing. */
  private void mark(int i) {
    char c = text.charAt(i);
    if (c == ' ') {
      return;
    }
    boolean inside = i + 1 < text.length() && letter(i + 1);
    if (".?!;".indexOf(c) >= 0 && !inside && !dots(i)) {
      if (open()) {
        sentenceEnds.add(i);
        sentence++;
        clause++;
        comma = -1;
      }
    } else if (",:….–".indexOf(c) >= 0 && !inside) {
      clause++;
      comma = open() ? i : -1;
    } else if ("\"“”„«»".indexOf(c) >= 0) {
      quoted = !quoted;
      clause++;
    }
  }

  /** Whether the sentence has a word. */
  private boolean open() {
    return !heard.isEmpty() && heard.get(heard.size() - 1).sentence() == sentence;
  }

  /** Somebody who hesitates ends no sentence. */
  private boolean dots(int i) {
    return text.charAt(i) == '.'
        && ((i > 0 && text.charAt(i - 1) == '.')
            || (i + 1 < text.length() && text.charAt(i + 1) == '.'));
  }

  private void add(int from, int to) {
    String word = form(from, to);
    List<String> written = speech.canonical(word);
    if (written.isEmpty()) {
      return;
    }
    addComma();
    Wording.Tag tag = tags.at(from, word);
    for (String form : written) {
      heard.add(new Wording.Heard(form, tag, from, to, sentence, clause, quoted));
    }
  }

  private String form(int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return Letters.composed(word).replace('’', '\'').replace('‘', '\'');
  }

  /** Only once a word follows: commas at the edges and doubled ones are left by a hesitation. */
  private void addComma() {
    if (comma >= 0 && speech.hearsCommas()) {
      heard.add(
          new Wording.Heard(
              Wording.COMMA, Wording.Tag.NONE, comma, comma + 1, sentence, clause, quoted));
    }
    comma = -1;
  }

  private boolean starts(int i) {
    return letter(i)
        || (apostrophe(i)
            && (i == 0 || !letter(i - 1))
            && i + 1 < text.length()
            && letter(i + 1)
            && clitic(i));
  }

  /** "'k", "'t": one letter and then no other; or a spelling that is known, as "'cause". */
  private boolean clitic(int i) {
    int end = end(i + 1);
    return end == i + 2
        || (end <= i + LONGEST_CLITIC
            && speech.spoken().containsKey("'" + text.substring(i + 1, end)));
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && (letter(end) || joint(end))) {
      end++;
    }
    return end;
  }

  private boolean joint(int i) {
    if (!letter(i - 1) || i + 1 >= text.length() || !letter(i + 1)) {
      return false;
    }
    char c = text.charAt(i);
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return apostrophe(i) || c == '-' || (digits && (c == '.' || c == ':'));
  }

  private boolean apostrophe(int i) {
    return text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '‘';
  }

  private boolean letter(int i) {
    return Letters.letter(text.charAt(i));
  }
}
