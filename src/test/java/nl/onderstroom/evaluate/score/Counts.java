package nl.onderstroom.evaluate.score;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How much of what is there was found, and how much of what was said is right. One saying answers
 * for one stretch: who says it ten times around one decision is right once. Only within a stretch
 * itself may it be said again.
 *
 * @param there stretches that people marked
 * @param found those of them with something said within reach
 * @param said how often it was said, without repetition within a stretch
 */
public record Counts(long there, long found, long said) {
  public static final Counts NONE = new Counts(0, 0, 0);

  /** Of one meeting; {@code reach} is how many utterances beside a stretch still count as right. */
  public static Counts of(List<Stretch> there, BitSet said, int reach) {
    BitSet left = (BitSet) said.clone();
    BitSet repeated = new BitSet();
    long found = 0;
    for (Stretch one : there.stream().sorted(Comparator.comparingInt(Stretch::last)).toList()) {
      int first = left.nextSetBit(Math.max(0, one.first() - reach));
      if (first >= 0 && first <= one.last() + reach) {
        found++;
        left.clear(first);
        repeated.set(one.first(), one.last() + 1);
      }
    }
    repeated.and(left);
    return new Counts(there.size(), found, said.cardinality() - repeated.cardinality());
  }

  public Counts plus(Counts other) {
    return plus(other, 1);
  }

  Counts plus(Counts other, long times) {
    return new Counts(
        there + times * other.there, found + times * other.found, said + times * other.said);
  }

  public static Counts sum(List<Counts> meetings) {
    return meetings.stream().reduce(NONE, Counts::plus);
  }

  /** Zero where nothing was said. */
  public double precision() {
    return share(found, said);
  }

  public double recall() {
    return share(found, there);
  }

  public double f1() {
    return share(2 * found, said + there);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
