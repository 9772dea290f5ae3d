package nl.onderstroom.annotate.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.corenlp.EnglishWords.EnglishReading;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.annotate.words.Tagger;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells of English words their lemma and class without a model: by what is always the same, by the
 * word before, and by endings; the lemma by CoreNLP's rules of inflection.
 */
public final class EnglishTagger implements Tagger {
  private static final List<String> DETERMINERS =
      List.of("my", "your", "his", "her", "its", "our", "their", "this", "these", "every", "each");

  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("ful", "ous", "able", "ible", "ive", "less", "ical", "onal", "ial", "ary");

  /** Nothing longer is inflected, and in nothing shorter does an ending say anything. */
  private static final int LONGEST = 40;

  private static final int SHORT = 4;

  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, String> lemmas = new ConcurrentHashMap<>();
  private final EnglishWords words = EnglishWords.load();
  private final Map<String, EnglishReading> known = words.readings();

  @Override
  public List<Token> tag(String text) {
    List<Piece> pieces = Piece.of(text);
    List<Token> tokens = new ArrayList<>(pieces.size());
    Token before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      Token token = token(text, pieces.get(i), before, next);
      tokens.add(token);
      before = token.wordClass() == WordClass.PUNCTUATION ? null : token;
    }
    return tokens;
  }

  private Token token(String text, Piece piece, @Nullable Token before, @Nullable Piece next) {
    return switch (piece.kind()) {
      case MARK -> token(piece, piece.form(), WordClass.PUNCTUATION, VerbForm.NONE);
      case NUMBER -> token(piece, piece.form(), WordClass.NUMERAL, VerbForm.NONE);
      case WORD -> word(piece, before, next, Character.isUpperCase(text.charAt(piece.from())));
    };
  }

  private Token word(Piece piece, @Nullable Token before, @Nullable Piece next, boolean capital) {
    String form = piece.form();
    EnglishReading fixed = known.get(form);
    if (fixed != null && !aNoun(fixed, before)) {
      return token(piece, fixed.lemma(), fixed.wordClass(), inPlace(fixed.verbForm(), before));
    }
    if (capital && before != null && fixed == null) {
      return token(piece, form, WordClass.NAME, VerbForm.NONE);
    }
    return open(piece, before, next);
  }

  /** "the need", "a go": a verb of daily talk that stands where only a noun can. */
  private static boolean aNoun(EnglishReading fixed, @Nullable Token before) {
    return before != null
        && before.wordClass() == WordClass.ARTICLE
        && fixed.wordClass() == WordClass.VERB;
  }

  private VerbForm inPlace(VerbForm form, @Nullable Token before) {
    String last = before == null ? "" : before.form();
    if (form == VerbForm.PAST && words.participleAfter().contains(last)) {
      return VerbForm.PARTICIPLE;
    }
    boolean first = form == VerbForm.PRESENT && words.infinitiveAfter().contains(last);
    return first ? VerbForm.INFINITIVE : form;
  }

  private Token open(Piece piece, @Nullable Token before, @Nullable Piece next) {
    String form = piece.form();
    boolean determined = before != null && determines(before);
    if (form.endsWith("ly") && form.length() > SHORT) {
      return token(piece, form, WordClass.ADVERB, VerbForm.NONE);
    }
    if (!determined && verbAfter(form, before)) {
      return verb(piece, before);
    }
    if (words.adjectives().contains(form) || adjective(form)) {
      return token(piece, form, WordClass.ADJECTIVE, VerbForm.NONE);
    }
    boolean daily = !determined && words.daily().contains(lemma(form, "VB"));
    boolean inflected = form.length() > SHORT && (form.endsWith("ed") || form.endsWith("ing"));
    if (daily || (inflected && !(determined && next == null))) {
      return verb(piece, before);
    }
    return token(piece, lemma(form, "NNS"), WordClass.NOUN, VerbForm.NONE);
  }

  private static boolean determines(Token before) {
    return switch (before.wordClass()) {
      case ARTICLE, ADJECTIVE, NUMERAL -> true;
      case PREPOSITION -> !before.form().equals("to");
      case PRONOUN -> DETERMINERS.contains(before.form());
      default -> false;
    };
  }

  private boolean verbAfter(String form, @Nullable Token before) {
    return before != null
        && (words.infinitiveAfter().contains(before.form())
            || (words.subjects().contains(before.form()) && !words.adjectives().contains(form)));
  }

  private Token verb(Piece piece, @Nullable Token before) {
    String form = piece.form();
    VerbForm verbForm = VerbForm.PRESENT;
    if (form.endsWith("ed")) {
      verbForm = inPlace(VerbForm.PAST, before);
    } else if (before != null && words.infinitiveAfter().contains(before.form())) {
      verbForm = VerbForm.INFINITIVE;
    }
    return token(piece, lemma(form, "VB"), WordClass.VERB, verbForm);
  }

  private static boolean adjective(String form) {
    return form.length() > SHORT + 1 && ADJECTIVE_ENDINGS.stream().anyMatch(form::endsWith);
  }

  private String lemma(String form, String tag) {
    if (form.length() > LONGEST) {
      return form;
    }
    String key = tag + form;
    String lemma = lemmas.get(key);
    if (lemma == null) {
      lemma = Morphology.lemmaStatic(form, tag, true);
      if (lemmas.size() < MOST_REMEMBERED) {
        lemmas.put(key, lemma);
      }
    }
    return lemma;
  }

  private static Token token(Piece piece, String lemma, WordClass wordClass, VerbForm form) {
    return new Token(piece.from(), piece.to(), piece.form(), lemma, wordClass, form);
  }
}
