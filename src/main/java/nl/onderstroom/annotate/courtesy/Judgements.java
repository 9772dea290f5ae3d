package nl.onderstroom.annotate.courtesy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.annotate.courtesy.Clauses.Clause;
import nl.onderstroom.annotate.courtesy.JudgingWords.Use;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.annotate.tone.Tone.Hit;
import nl.onderstroom.annotate.tone.Tone.Sense;
import nl.onderstroom.annotate.tone.Tone.Target;
import nl.onderstroom.annotate.tone.ToneReader;
import nl.onderstroom.annotate.words.Said;
import nl.onderstroom.annotate.words.Token;
import nl.onderstroom.annotate.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Hears tone where somebody judges. At work people name sick colleagues, clean halls and good
 * copies all day without a judgement; in a review the same words are one. So in talk between people
 * a word evaluates when it says so itself, as an expression or a very strong word does, or when its
 * clause does: "ik vind het lastig", "dat ging goed", "heel netjes"; never in a question, a wish or
 * a case that may come. A problem of the work is no tone anyhow, and stays what it is.
 */
public final class Judgements implements Annotator.Tones {
  /** A word of valence 1 with nothing that weakens it. */
  private static final double STRONG = 0.5;

  /** Of valence 2, or strengthened to nearly that: needs no clause around it to be a judgement. */
  private static final double VERY_STRONG = 0.9;

  private static final double MOST_HINT = 0.1;

  private final ToneReader words;
  private final Courtesies courtesies;
  private final Map<String, JudgingWords> judging = new ConcurrentHashMap<>();

  public Judgements(ToneReader words) {
    this.words = words;
    this.courtesies = new Courtesies(words::read);
  }

  @Override
  public @Nullable Tone read(Said said) {
    return words.read(said);
  }

  @Override
  public List<@Nullable Tone> read(List<Said> meeting) {
    return Talk.amongVoices(meeting, courtesies.read(meeting), this::judged);
  }

  /**
   * What is only named, or said in words too weak to be claimed, hints at a sign: small beside any
   * tone, and 0 where there is nothing. A courtesy hints at nothing.
   */
  public double hint(Said said) {
    Tone named = words.read(said);
    if (named == null || named.value() == 0) {
      return words.hint(said);
    }
    Tone meant = courtesies.without(said, named);
    return meant == null ? 0 : Math.max(-MOST_HINT, Math.min(MOST_HINT, meant.value()));
  }

  private @Nullable Tone judged(Said said, Tone tone) {
    Clauses clauses = Clauses.of(said.text());
    List<Hit> hits =
        tone.hits().stream()
            .map(hit -> judges(hit, tone.hits(), clauses, said) ? hit : hit.as(Sense.PASSING))
            .toList();
    return hits.equals(tone.hits()) ? tone : Tone.find(hits);
  }

  private boolean judges(Hit hit, List<Hit> all, Clauses clauses, Said said) {
    if (hit.sense() != Sense.PLAIN || hit.target() == Target.PROBLEM) {
      return true;
    }
    JudgingWords known = judging.computeIfAbsent(said.language(), JudgingWords::of);
    return !known.passing(hit.entry())
        && clauses.all().stream()
            .filter(clause -> clause.holds(hit.from()))
            .allMatch(clause -> judges(hit, all, clause, known, said));
  }

  private static boolean judges(
      Hit hit, List<Hit> all, Clause clause, JudgingWords known, Said said) {
    if (clause.asked() || around(hit, clause, Use.UNREAL, known)) {
      return false;
    }
    double strength = Math.abs(hit.value());
    boolean says =
        expression(hit) || stressed(hit, clause, known) || framed(hit, clause, known, said);
    return strength >= VERY_STRONG || (strength >= STRONG && says) || seconded(hit, all);
  }

  private static boolean expression(Hit hit) {
    return hit.entry().indexOf(' ') >= 0;
  }

  /** Whether such a word stands in the clause outside the evaluation: "als een trein" is none. */
  private static boolean around(Hit hit, Clause clause, Use use, JudgingWords known) {
    return clause.pieces().stream()
        .filter(piece -> piece.to() <= hit.from() || piece.from() >= hit.to())
        .anyMatch(piece -> known.is(use, piece.form()));
  }

  private static boolean stressed(Hit hit, Clause clause, JudgingWords known) {
    String before = "";
    for (var piece : clause.pieces()) {
      before = piece.to() <= hit.from() ? piece.form() : before;
    }
    return known.is(Use.STRESS, before);
  }

  /** Things and doings are named in such clauses all the time; a quality is said of something. */
  private static boolean framed(Hit hit, Clause clause, JudgingWords known, Said said) {
    return around(hit, clause, Use.FRAME, known)
        && said.tokens().stream()
            .filter(token -> token.from() == hit.from())
            .map(Token::wordClass)
            .noneMatch(word -> word == WordClass.NOUN || word == WordClass.VERB);
  }

  /** By another word to the same side. */
  private static boolean seconded(Hit hit, List<Hit> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.sense() == Sense.PLAIN
                    && other.target() != Target.PROBLEM
                    && !other.entry().equals(hit.entry())
                    && other.value() * hit.value() > 0);
  }
}
