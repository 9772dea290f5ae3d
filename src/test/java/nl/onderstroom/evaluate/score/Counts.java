package nl.onderstroom.evaluate.score;

import java.util.BitSet;
import java.util.List;

/**
 * How much of what is there was found, and how much of what was said is there.
 *
 * @param there stretches that people marked
 * @param found those of them with something said within reach
 * @param said utterances about which it was said
 * @param right those of them within reach of a stretch
 */
public record Counts(long there, long found, long said, long right) {
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Of one meeting; {@code reach} is how many utterances beside a stretch still count as right. */
  public static Counts of(List<Stretch> there, BitSet said, int reach) {
    BitSet near = new BitSet();
    there.forEach(one -> near.set(Math.max(0, one.first() - reach), one.last() + reach + 1));
    near.and(said);
    long found = there.stream().filter(one -> one.touchedBy(said, reach)).count();
    return new Counts(there.size(), found, said.cardinality(), near.cardinality());
  }

  public Counts plus(Counts other) {
    return plus(other, 1);
  }

  Counts plus(Counts other, long times) {
    return new Counts(
        there + times * other.there,
        found + times * other.found,
        said + times * other.said,
        right + times * other.right);
  }

  public static Counts sum(List<Counts> meetings) {
    return meetings.stream().reduce(NONE, Counts::plus);
  }

  /** Zero where nothing was said. */
  public double precision() {
    return share(right, said);
  }

  public double recall() {
    return share(found, there);
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
