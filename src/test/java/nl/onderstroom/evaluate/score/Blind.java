package nl.onderstroom.evaluate.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Rules that do not listen; what they reach, anything that listens must better. */
public final class Blind {
  private static final int DRAWS = 20;

  private Blind() {}

  /** It is said of every utterance. */
  public static Counts always(List<Exam> exams, int reach) {
    return exams.stream()
        .map(exam -> score(exam, all(exam), reach))
        .reduce(Counts.NONE, Counts::plus);
  }

  /** It is said as often in each meeting as the reader says it, of utterances drawn by lot. */
  public static Counts byLot(List<Exam> exams, List<BitSet> said, int reach) {
    Counts sum = Counts.NONE;
    for (int i = 0; i < exams.size(); i++) {
      Exam exam = exams.get(i);
      SplittableRandom random = new SplittableRandom(exam.meeting().hashCode());
      for (int draw = 0; draw < DRAWS; draw++) {
        BitSet drawn = drawn(exam.utterances(), said.get(i).cardinality(), random);
        sum = sum.plus(score(exam, drawn, reach));
      }
    }
    return sum;
  }

  private static Counts score(Exam exam, BitSet said, int reach) {
    return Counts.of(exam.there(), said, reach);
  }

  private static BitSet all(Exam exam) {
    BitSet all = new BitSet();
    all.set(0, exam.utterances());
    return all;
  }

  /** As many different numbers below {@code of}. */
  private static BitSet drawn(int of, int many, SplittableRandom random) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      left.add(i);
    }
    BitSet drawn = new BitSet();
    for (int i = 0; i < many; i++) {
      int place = random.nextInt(left.size());
      drawn.set(left.get(place));
      left.set(place, left.get(left.size() - 1));
      left.remove(left.size() - 1);
    }
    return drawn;
  }
}
