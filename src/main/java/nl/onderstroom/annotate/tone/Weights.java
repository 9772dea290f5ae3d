package nl.onderstroom.annotate.tone;

import java.util.Arrays;
import java.util.List;
import nl.onderstroom.annotate.tone.Cut.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What the words around an evaluation do to its weight. Clauses end at marks and at words such as
 * "want"; only a contrast reaches over the whole sentence.
 */
final class Weights {
  /** "niet echt een heel goed idee": a negator works over at most so many pieces. */
  private static final int NEGATOR_REACH = 5;

  private static final int LESS_REACH = 2;
  private static final double AFTER_CONTRAST = 1.5;
  private static final double BEFORE_CONTRAST = 0.5;
  private static final double REPORTED = 0.5;
  private static final double LOUD = 1.2;

  private final List<Piece> pieces;
  private final @Nullable Match[] at;
  private final int[] clause;
  private final int[] sentence;
  private final double[] unreal;
  private final int[] contrast;
  private final int[] reported;

  Weights(List<Piece> pieces, List<Match> matches) {
    this.pieces = pieces;
    int size = pieces.size();
    at = new Match[size];
    matches.forEach(match -> Arrays.fill(at, match.first(), match.end(), match));
    clause = new int[size];
    sentence = new int[size];
    unreal = new double[size + 1];
    contrast = new int[size + 1];
    reported = new int[size + 1];
    Arrays.fill(unreal, 1);
    Arrays.fill(contrast, -1);
    Arrays.fill(reported, size);
    divide();
  }

  private void divide() {
    boolean evaluated = false;
    for (int i = 0; i < pieces.size(); i++) {
      clause[i] = i == 0 ? 0 : clause[i - 1];
      sentence[i] = i == 0 ? 0 : sentence[i - 1];
      if (i > 0 && pieces.get(i - 1).endsClause()) {
        clause[i]++;
      }
      if (i > 0 && pieces.get(i - 1).endsSentence()) {
        sentence[i]++;
        evaluated = false;
      }
      Match match = at[i];
      if (match != null && match.first() == i) {
        evaluated |= match.evaluates();
        open(i, match, evaluated);
      }
    }
  }

  private void open(int i, Match match, boolean evaluated) {
    Shifter shifter = match.shifter();
    if (shifter == null) {
      return;
    }
    switch (shifter.kind()) {
      case CLAUSE -> clause[i]++;
      case CONTRAST -> {
        clause[i]++;
        contrast[sentence[i]] = evaluated ? i : contrast[sentence[i]];
      }
      case CONDITION -> {
        clause[i]++;
        unreal[clause[i]] = shifter.factor();
      }
      case UNREAL -> unreal[clause[i]] = shifter.factor();
      case REPORTED -> reported[sentence[i]] = Math.min(i, reported[sentence[i]]);
      default -> {}
    }
  }

  boolean reported(Match match) {
    return match.first() > reported[sentence[match.first()]];
  }

  /** "verschrikkelijk goed": what strengthens the next word says nothing itself. */
  boolean mereDegree(Match match) {
    Match next = match.end() < at.length ? at[match.end()] : null;
    return match.shifts(Shifter.Kind.DEGREE)
        && next != null
        && clause[match.first()] == clause[next.first()]
        && next.evaluates();
  }

  /** By how much the valence is to be multiplied. */
  double of(Match match) {
    int start = match.first();
    double factor = match.share() * unreal[clause[start]] * degree(match);
    int turn = contrast[sentence[start]];
    factor *= turn < 0 ? 1 : start > turn ? AFTER_CONTRAST : BEFORE_CONTRAST;
    factor *= reported(match) ? REPORTED : 1;
    return pieces.get(start).loud() ? factor * LOUD : factor;
  }

  private double degree(Match match) {
    double factor = 1;
    int from = match.first();
    for (Match before = before(from); before != null; before = before(from)) {
      Shifter shifter = before.shifter();
      if (shifter == null) {
        break;
      }
      boolean good = match.entry() != null && match.entry().valence() > 0;
      if (shifter.kind() == Shifter.Kind.DEGREE) {
        factor *= shifter.factor();
      } else if (shifter.kind() == Shifter.Kind.TOO && good && gradable(match)) {
        factor *= shifter.factor();
      } else {
        break;
      }
      from = before.first();
    }
    return factor * turned(match, from);
  }

  private static boolean gradable(Match match) {
    return match.entry() != null
        && (match.entry().part() == ToneEntry.Part.ADJ
            || match.entry().part() == ToneEntry.Part.ADV);
  }

  /** The match just before a place in the same clause; null when there is none. */
  private @Nullable Match before(int place) {
    return place > 0 && clause[place - 1] == clause[place] ? at[place - 1] : null;
  }

  private double turned(Match match, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEGATOR_REACH); i--) {
      Match before = at[i];
      if (clause[i] != clause[match.first()]) {
        break;
      }
      if (before != null && before.shifter() != null && turns(before, from - i)) {
        return before.shifter().factor();
      }
    }
    Match after = negatorAfter(match);
    return after == null || after.shifter() == null ? 1 : after.shifter().factor();
  }

  private static boolean turns(Match before, int distance) {
    return before.shifts(Shifter.Kind.NEGATOR)
        || before.shifts(Shifter.Kind.LACK)
        || (before.shifts(Shifter.Kind.LESS) && distance <= LESS_REACH);
  }

  /** "dat werkt niet", "leuk is het niet": a verb, or what opens its clause. */
  private @Nullable Match negatorAfter(Match match) {
    int start = match.first();
    boolean opens = start == 0 || clause[start - 1] != clause[start];
    boolean verb = match.entry() != null && match.entry().part() == ToneEntry.Part.VERB;
    if (!verb && !opens) {
      return null;
    }
    for (int i = match.end(); i < Math.min(at.length, match.end() + NEGATOR_REACH); i++) {
      if (clause[i] != clause[start] || (at[i] != null && at[i].evaluates())) {
        return null;
      }
      if (at[i] != null && at[i].shifts(Shifter.Kind.NEGATOR)) {
        return at[i];
      }
    }
    return null;
  }
}
