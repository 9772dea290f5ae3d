package nl.onderstroom.annotate.dutch;

import nl.onderstroom.annotate.words.VerbForm;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads word after word, and remembers of the clause at hand what the next word hangs on: the word
 * before, whether its finite verb was there, and whether that asks a participle. A mark or a
 * conjunction begins a clause.
 *
 * <p>Each reading starts from its place among the readings of its form, and gains or loses by what
 * stands beside it; the best is taken.
 */
final class Clause {
  private static final int FIRST = 3;
  private static final int SECOND = 1;
  private static final int STRONG = 4;
  private static final int SOME = 2;

  private final Lexicon lexicon;
  private @Nullable Word before;
  private @Nullable Reading readBefore;
  private boolean finite;
  private boolean perfect;
  private boolean plural;

  Clause(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void begin() {
    before = null;
    readBefore = null;
    finite = false;
    perfect = false;
    plural = false;
  }

  /** The likeliest reading of a word. */
  Reading read(Word word, @Nullable Word next) {
    Reading best = best(word, next);
    if (best.verbForm() == VerbForm.INFINITIVE && pluralPresent(best, next)) {
      best = new Reading(best.lemma(), WordClass.VERB, VerbForm.PRESENT);
    }
    remember(word, best);
    return best;
  }

  private Reading best(Word word, @Nullable Word next) {
    Reading best = word.readings().get(0);
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < word.readings().size(); i++) {
      Reading reading = word.readings().get(i);
      int score = (i == 0 ? FIRST : i == 1 ? SECOND : 0) + score(word, reading, next);
      if (score > most) {
        best = reading;
        most = score;
      }
    }
    return best;
  }

  private int score(Word word, Reading reading, @Nullable Word next) {
    return switch (reading.wordClass()) {
      case VERB -> verb(word, reading, next);
      case NOUN -> determined() ? STRONG : afterPreposition() ? SOME + 1 : 0;
      case ADJECTIVE -> SOME + (next != null && next.maybe(WordClass.NOUN) ? 1 : 0);
      case ARTICLE -> nounAhead(next) ? SOME : -STRONG;
      case CONJUNCTION -> opensClause(next) ? STRONG : 0;
      default -> 0;
    };
  }

  private int verb(Word word, Reading reading, @Nullable Word next) {
    return switch (reading.verbForm()) {
      case PRESENT, PAST -> finite(word, reading, next);
      case INFINITIVE -> infinitive(next);
      case PARTICIPLE -> perfect ? STRONG + 1 : determined() ? 0 : SOME;
      case NONE -> 0;
    };
  }

  /** "werk" is a verb beside "ik", "werkt" beside "hij", and at the end of "waar dat op staat". */
  private int finite(Word word, Reading reading, @Nullable Word next) {
    if (determined()) {
      return -STRONG;
    }
    boolean stem = reading.verbForm() == VerbForm.PRESENT && !word.form().endsWith("t");
    int score = finite ? -SOME : 0;
    if (stem ? ofStem(before) || ofStem(next) : ofVerb(before) || ofVerb(next)) {
      return score + STRONG;
    }
    if (!stem && !finite && next == null && before != null) {
      return STRONG;
    }
    return score - (afterPreposition() ? SOME : 0);
  }

  private static boolean ofVerb(@Nullable Word neighbour) {
    return neighbour != null && neighbour.subject();
  }

  private boolean ofStem(@Nullable Word neighbour) {
    return neighbour != null && lexicon.grammar().stemSubjects().contains(neighbour.form());
  }

  private int infinitive(@Nullable Word next) {
    if (afterTe()) {
      return STRONG + SOME;
    }
    if (determined()) {
      return -STRONG;
    }
    boolean subject = plural || pluralSubject(next);
    return subject || finite ? STRONG + 1 : 0;
  }

  /** "we komen", "komen we": not "we gaan komen". */
  private boolean pluralPresent(Reading reading, @Nullable Word next) {
    boolean helps = lexicon.grammar().auxiliaries().contains(reading.lemma());
    return !finite && !afterTe() && (plural || pluralSubject(next) || helps);
  }

  private static boolean pluralSubject(@Nullable Word word) {
    return word != null && word.role() == Word.Role.PLURAL_SUBJECT;
  }

  private boolean determined() {
    if (before == null || readBefore == null) {
      return false;
    }
    return switch (readBefore.wordClass()) {
      case ARTICLE, NUMERAL -> true;
      case ADJECTIVE -> before.form().endsWith("e");
      default -> before.role() == Word.Role.DETERMINER;
    };
  }

  private boolean afterTe() {
    return before != null && before.form().equals("te");
  }

  private boolean afterPreposition() {
    return readBefore != null && readBefore.is(WordClass.PREPOSITION) && !afterTe();
  }

  private static boolean nounAhead(@Nullable Word next) {
    return next != null
        && switch (next.readings().get(0).wordClass()) {
          case NOUN, ADJECTIVE, NUMERAL, NAME, UNKNOWN -> true;
          case VERB ->
              next.readings().get(0).verbForm() != VerbForm.PRESENT && next.maybe(WordClass.NOUN);
          default -> false;
        };
  }

  /** "dat we", "denk dat de klant": not "is dat de klant". */
  private boolean opensClause(@Nullable Word next) {
    boolean said =
        readBefore != null && readBefore.is(WordClass.VERB) && !readBefore.lemma().equals("zijn");
    return next != null && (next.subject() || (said && next.role() == Word.Role.DETERMINER));
  }

  private void remember(Word word, Reading reading) {
    if (reading.is(WordClass.CONJUNCTION)) {
      begin();
    }
    before = word;
    readBefore = reading;
    plural |= word.role() == Word.Role.PLURAL_SUBJECT;
    finite |= reading.finite();
    perfect |=
        reading.is(WordClass.VERB) && lexicon.grammar().perfectVerbs().contains(reading.lemma());
  }
}
