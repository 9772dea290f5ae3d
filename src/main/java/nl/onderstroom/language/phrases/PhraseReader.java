package nl.onderstroom.language.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onderstroom.problem.UserProblem;

/**
 * Reads a phrase.
 *
 * <pre>
 * phrase = part { part }
 * part   = "(" choices ")" [ "+" ] | "[" choices "]" [ "*" ] | "_" | "..." [ digit ] | "#"
 *        | "^" | "$" | "?" | word
 * choices = phrase { "|" phrase }
 * word   = letters | letters "*" | "*" letters | "~" letters
 * </pre>
 *
 * <p>( ) one of these, [ ] perhaps one of these, + and * as often as they come; _ any word, ... up
 * to four words, ...8 up to eight, # a number, ^ at the start of the utterance, $ before a pause, ?
 * in a question; verander* words that begin so, *traject words that end so, ~gaan any form of the
 * verb. Spoken spellings are read as their canonical form, so that "da's" also means "dat is".
 */
public final class PhraseReader {
  private static final int WORDS_IN_A_GAP = 4;
  private static final int DEEPEST = 8;
  private static final String CLOSING = "|)]";
  private static final String SPECIAL = "()[]|+?#^$";

  private final TalkWords talk;
  private final String text;
  private final String place;
  private int at;

  private PhraseReader(TalkWords talk, String text, String place) {
    this.talk = talk;
    this.text = text;
    this.place = place;
  }

  /**
   * @param place for the message when it cannot be read
   */
  public static Phrase read(TalkWords talk, String text, String place) {
    PhraseReader reader = new PhraseReader(talk, text.toLowerCase(Locale.ROOT), place);
    Phrase phrase = reader.row(0);
    if (reader.at < reader.text.length()) {
      throw reader.unreadable();
    }
    if (Opening.of(phrase) != Opening.WORD) {
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
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> again(choices(depth, ')'), '+');
      case '[' -> new Phrase.Perhaps(again(choices(depth, ']'), '*'));
      case '^' -> one(Phrase.Place.START);
      case '$' -> one(Phrase.Place.PAUSE);
      case '?' -> one(Phrase.Place.ASKED);
      case '#' -> one(new Phrase.Word(Phrase.Kind.NUMBER, "#"));
      case '_' -> one(new Phrase.Gap(1, 1));
      case '.' -> gap();
      default -> word();
    };
  }

  private Phrase one(Phrase phrase) {
    at++;
    return phrase;
  }

  private Phrase choices(int depth, char close) {
    at++;
    List<Phrase> choices = new ArrayList<>();
    choices.add(row(depth + 1));
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      choices.add(row(depth + 1));
    }
    if (at >= text.length() || text.charAt(at) != close) {
      throw unreadable();
    }
    at++;
    return choices.size() == 1 ? choices.get(0) : new Phrase.OneOf(choices);
  }

  private Phrase again(Phrase phrase, char sign) {
    if (at < text.length() && text.charAt(at) == sign) {
      at++;
      return new Phrase.Again(phrase);
    }
    return phrase;
  }

  private Phrase gap() {
    if (!text.startsWith("...", at)) {
      throw unreadable();
    }
    at += 3;
    boolean sized = at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9';
    return new Phrase.Gap(0, sized ? text.charAt(at++) - '0' : WORDS_IN_A_GAP);
  }

  private Phrase word() {
    int from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    if (from == at) {
      throw unreadable();
    }
    if (word.startsWith("~")) {
      return new Phrase.Word(Phrase.Kind.LEMMA, letters(word.substring(1)));
    }
    if (word.endsWith("*")) {
      return new Phrase.Word(Phrase.Kind.BEGINNING, letters(word.substring(0, word.length() - 1)));
    }
    if (word.startsWith("*")) {
      return new Phrase.Word(Phrase.Kind.ENDING, letters(word.substring(1)));
    }
    List<Phrase> words = new ArrayList<>();
    for (String canonical : talk.canonical(letters(word))) {
      words.add(new Phrase.Word(Phrase.Kind.FORM, canonical));
    }
    return words.size() == 1 ? words.get(0) : new Phrase.Row(words);
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

  private static boolean ends(char c) {
    return c == ' ' || SPECIAL.indexOf(c) >= 0;
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
