package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.language.speech.Wording;
import nl.onderstroom.problem.UserProblem;

/**
 * Reads a phrase. Cues and frames are written in this one notation.
 *
 * <pre>
 * phrase  = part { part }
 * part    = "(" choices ")" [ "+" ] | "[" choices "]" [ "*" ] | "_" | "..." [ digit ] | "#"
 *         | "^" | "//" | "/" | "$" | "." | "?" | "," | word
 * choices = phrase { "|" phrase }
 * word    = letters | letters "*" | "*" letters | "~" letters | ":" letters | "@" letters
 * </pre>
 *
 * <p>( ) one of these, [ ] perhaps one of these, + and * as often as they come; _ any word, ... up
 * to four words, ...8 up to eight, # a number.
 *
 * <p>^ at the start of the utterance, // of a sentence, / of a clause; $ before a pause, . at the
 * end of the sentence, ? in a question; a comma where commas are heard.
 *
 * <p>verander* words that begin so, *traject words that end so, ~gaan any form of the verb, :name
 * any word of that class, @day any of the list with that name. Spoken spellings are read as their
 * canonical form, so that "da's" also means "dat is".
 */
public final class PhraseReader {
  private static final int WORDS_IN_A_GAP = 4;
  private static final int DEEPEST = 8;
  private static final String CLOSING = "|)]";
  private static final String SPECIAL = "()[]|+?#^$/,. ";

  private final PhraseWords words;
  private final String text;
  private final String place;
  private int at;

  private PhraseReader(PhraseWords words, String text, String place) {
    this.words = words;
    this.text = text;
    this.place = place;
  }

  /**
   * @param place for the message when it cannot be read
   */
  public static Phrase read(PhraseWords words, String text, String place) {
    PhraseReader reader = new PhraseReader(words, text.toLowerCase(Locale.ROOT), place);
    Phrase phrase = reader.row(0);
    if (reader.at < reader.text.length()) {
      throw reader.unreadable();
    }
    if (!Opening.of(phrase).found()) {
      throw new UserProblem("phrase-opening", place, Map.of("phrase", text));
    }
    return phrase;
  }

  private Phrase row(int depth) {
    if (depth > DEEPEST) {
      throw unreadable();
    }
    List<Phrase> parts = new ArrayList<>();
    skipSpace();
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
      parts.add(part(depth));
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw unreadable();
    }
    return parts.size() == 1 ? parts.get(0) : new Phrase.Row(parts);
  }

  private Phrase part(int depth) {
    return switch (text.charAt(at)) {
      case '(' -> again(choices(depth, ')'), '+');
      case '[' -> new Phrase.Perhaps(again(choices(depth, ']'), '*'));
      case '^' -> one(Phrase.Place.UTTERANCE);
      case '/' -> start();
      case '$' -> one(Phrase.Place.PAUSE);
      case '?' -> one(Phrase.Place.ASKED);
      case '#' -> one(words.number());
      case '_' -> one(new Phrase.Gap(1, 1));
      case ',' -> comma();
      case '.' -> text.startsWith("...", at) ? gap() : one(Phrase.Place.END);
      default -> word();
    };
  }

  private Phrase one(Phrase phrase) {
    at++;
    return phrase;
  }

  private Phrase start() {
    at++;
    return skipped('/') ? Phrase.Place.SENTENCE : Phrase.Place.CLAUSE;
  }

  private Phrase comma() {
    if (!words.hearsCommas()) {
      throw unreadable();
    }
    return one(new Phrase.Word(Phrase.Kind.FORM, Wording.COMMA));
  }

  private Phrase choices(int depth, char close) {
    at++;
    List<Phrase> choices = new ArrayList<>();
    choices.add(row(depth + 1));
    while (skipped('|')) {
      choices.add(row(depth + 1));
    }
    if (!skipped(close)) {
      throw unreadable();
    }
    return choices.size() == 1 ? choices.get(0) : new Phrase.OneOf(choices);
  }

  private Phrase again(Phrase phrase, char sign) {
    return skipped(sign) ? new Phrase.Again(phrase) : phrase;
  }

  private boolean skipped(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private Phrase gap() {
    at += 3;
    boolean sized = at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9';
    return new Phrase.Gap(0, sized ? text.charAt(at++) - '0' : WORDS_IN_A_GAP);
  }

  private Phrase word() {
    int from = at;
    while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.isEmpty()) {
      throw unreadable();
    }
    return switch (word.charAt(0)) {
      case '~' -> new Phrase.Word(Phrase.Kind.LEMMA, letters(word.substring(1)));
      case ':' -> new Phrase.Word(Phrase.Kind.CLASS, letters(word.substring(1)));
      case '*' -> new Phrase.Word(Phrase.Kind.ENDING, letters(word.substring(1)));
      case '@' -> list(word.substring(1));
      default ->
          word.endsWith("*")
              ? new Phrase.Word(
                  Phrase.Kind.BEGINNING, letters(word.substring(0, word.length() - 1)))
              : words.form(letters(word));
    };
  }

  private Phrase list(String name) {
    Phrase list = words.findList(name, place);
    if (list == null) {
      throw new UserProblem("phrase-list", place, Map.of("phrase", text, "list", name));
    }
    return list;
  }

  private String letters(String word) {
    if (word.isEmpty()) {
      throw unreadable();
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '\'' && c != '-') {
        throw unreadable();
      }
    }
    return word;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private UserProblem unreadable() {
    String rest = at < text.length() ? text.substring(at) : "…";
    return new UserProblem("phrase-unreadable", place, Map.of("phrase", text, "rest", rest));
  }
}
