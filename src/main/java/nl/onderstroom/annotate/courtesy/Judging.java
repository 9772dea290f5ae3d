package nl.onderstroom.annotate.courtesy;

import java.util.List;
import nl.onderstroom.annotate.courtesy.Clauses.Clause;
import nl.onderstroom.annotate.courtesy.JudgingWords.Use;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.words.Piece;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;

/** Which evaluative words of an utterance judge, and which only name something. */
final class Judging {
  /** A word of valence 1 with nothing that weakens it. */
  private static final double STRONG = 0.5;

  /** Of valence 2, or strengthened to nearly that: needs no clause around it to be a judgement. */
  private static final double VERY_STRONG = 0.9;

  private final Said said;
  private final JudgingWords words;
  private final Clauses clauses;
  private final List<Hit> told;

  Judging(Said said, List<Hit> hits, JudgingWords words) {
    this.said = said;
    this.words = words;
    this.clauses = Clauses.of(said.text());
    this.told = hits.stream().filter(this::tells).toList();
  }

  /** Whether it may judge at all: irony and reports are something else, a problem is no tone. */
  private boolean tells(Hit hit) {
    return hit.sense() == Sense.PLAIN
        && hit.target() != Target.PROBLEM
        && !words.passing(hit.entry());
  }

  /** The same hit; in passing where it does not judge and is nothing else either. */
  Hit sensed(Hit hit) {
    boolean named = hit.sense() == Sense.PLAIN && hit.target() != Target.PROBLEM && !judges(hit);
    return named ? hit.as(Sense.PASSING) : hit;
  }

  private boolean judges(Hit hit) {
    return told.contains(hit)
        && clauses.all().stream()
            .filter(clause -> clause.holds(hit.from()))
            .allMatch(clause -> judges(hit, clause));
  }

  private boolean judges(Hit hit, Clause clause) {
    if (clause.asked() || around(hit, clause, Use.UNREAL)) {
      return false;
    }
    double strength = Math.abs(hit.value());
    boolean says = expression(hit) || stressed(hit, clause) || framed(hit, clause);
    return strength >= VERY_STRONG || (strength >= STRONG && says) || seconded(hit);
  }

  private static boolean expression(Hit hit) {
    return hit.entry().indexOf(' ') >= 0;
  }

  /** Whether such a word stands in the clause outside the evaluation: "als een trein" is none. */
  private boolean around(Hit hit, Clause clause, Use use) {
    return clause.pieces().stream()
        .filter(piece -> piece.to() <= hit.from() || piece.from() >= hit.to())
        .anyMatch(piece -> words.is(use, piece.form()));
  }

  private boolean stressed(Hit hit, Clause clause) {
    String before = "";
    for (Piece piece : clause.pieces()) {
      before = piece.to() <= hit.from() ? piece.form() : before;
    }
    return words.is(Use.STRESS, before);
  }

  /** Things and doings are named in such clauses all the time; a quality is said of something. */
  private boolean framed(Hit hit, Clause clause) {
    return around(hit, clause, Use.FRAME)
        && said.tokens().stream()
            .filter(token -> token.from() == hit.from())
            .map(Token::wordClass)
            .noneMatch(word -> word == WordClass.NOUN || word == WordClass.VERB);
  }

  /** By another word to the same side. */
  private boolean seconded(Hit hit) {
    return told.stream()
        .anyMatch(other -> !other.entry().equals(hit.entry()) && other.value() * hit.value() > 0);
  }
}
