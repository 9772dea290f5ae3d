package nl.onderstroom.annotate.dutch;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells of Dutch and Flemish words, as spoken, their lemma and class. */
public final class DutchTagger implements Tagger {
  /** After which a capital says nothing. */
  private static final String SENTENCE_MARKS = ".?!…:\"„“‘";

  private final Lexicon lexicon = new Lexicon();

  @Override
  public List<Token> tag(String text) {
    List<Piece> pieces = Piece.of(text);
    List<@Nullable Word> words = new ArrayList<>(pieces.size() + 1);
    for (Piece piece : pieces) {
      words.add(piece.kind() == Piece.Kind.WORD ? lexicon.word(piece.form()) : null);
    }
    words.add(null);
    return tokens(text, pieces, words);
  }

  /** A capital inside a sentence makes a name of all but the words of daily talk. */
  private List<Token> tokens(String text, List<Piece> pieces, List<@Nullable Word> words) {
    List<Token> tokens = new ArrayList<>(pieces.size());
    Clause clause = new Clause(lexicon);
    boolean start = true;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Word word = words.get(i);
      if (word == null) {
        tokens.add(token(piece, unread(piece)));
        start = marks(piece, clause, start);
        continue;
      }
      Word next = words.get(i + 1);
      Reading read = clause.read(word, next);
      boolean name =
          Character.isUpperCase(text.charAt(piece.from()))
              && (start ? addressed(read, word, next) : !lexicon.daily(word.form()));
      tokens.add(token(piece, name ? Reading.of(word.form(), WordClass.NAME) : read));
      start = false;
    }
    return tokens;
  }

  private static boolean marks(Piece piece, Clause clause, boolean start) {
    if (piece.kind() == Piece.Kind.NUMBER) {
      return false;
    }
    clause.begin();
    return start || SENTENCE_MARKS.indexOf(piece.form().charAt(0)) >= 0;
  }

  /** "Bas, jij begint": a given name and then a pause. */
  private boolean addressed(Reading read, Word word, @Nullable Word next) {
    boolean thing = read.is(WordClass.NOUN) || read.is(WordClass.VERB);
    return read.is(WordClass.UNKNOWN) || (thing && next == null && lexicon.firstName(word.form()));
  }

  private static Reading unread(Piece piece) {
    return Reading.of(
        piece.form(),
        piece.kind() == Piece.Kind.NUMBER ? WordClass.NUMERAL : WordClass.PUNCTUATION);
  }

  private static Token token(Piece piece, Reading read) {
    VerbForm form = read.verbForm();
    return new Token(piece.from(), piece.to(), piece.form(), read.lemma(), read.wordClass(), form);
  }
}
