package nl.onderstroom.evaluate.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The best one can do by only how long an utterance is and when in the meeting it comes. Learned on
 * other meetings than those it is tried on: which kinds of utterance hold it most often, and up to
 * which kind it pays to say so.
 */
public final class LengthAndPlace {
  private static final int FOLDS = 5;
  private static final int[] LENGTHS = {2, 4, 8, 16};
  private static final int PARTS = 5;
  private static final int KINDS = (LENGTHS.length + 1) * PARTS;

  private final List<Exam> exams;
  private final int reach;

  private LengthAndPlace(List<Exam> exams, int reach) {
    this.exams = exams;
    this.reach = reach;
  }

  public static Counts of(List<Exam> exams, int reach) {
    return new LengthAndPlace(exams, reach).tried();
  }

  private Counts tried() {
    Counts sum = Counts.NONE;
    int folds = Math.min(FOLDS, exams.size());
    for (int fold = 0; fold < folds; fold++) {
      int out = fold;
      List<Exam> others = places(i -> i % folds != out);
      boolean[] said = learned(others);
      sum = sum.plus(score(places(i -> i % folds == out), said));
    }
    return sum;
  }

  private List<Exam> places(IntPredicate which) {
    return IntStream.range(0, exams.size()).filter(which).mapToObj(exams::get).toList();
  }

  /** The kinds of which it pays to say so. */
  private boolean[] learned(List<Exam> from) {
    boolean[] said = new boolean[KINDS];
    boolean[] best = said.clone();
    double highest = -1;
    for (int kind : byRate(from)) {
      said[kind] = true;
      double f1 = score(from, said).f1();
      if (f1 > highest) {
        highest = f1;
        best = said.clone();
      }
    }
    return best;
  }

  private static List<Integer> byRate(List<Exam> exams) {
    double[] there = new double[KINDS];
    double[] all = new double[KINDS];
    for (Exam exam : exams) {
      BitSet marked = new BitSet();
      exam.there().forEach(one -> marked.set(one.first(), one.last() + 1));
      for (int i = 0; i < exam.utterances(); i++) {
        int kind = kind(exam, i);
        all[kind]++;
        there[kind] += marked.get(i) ? 1 : 0;
      }
    }
    List<Integer> kinds = new ArrayList<>(IntStream.range(0, KINDS).boxed().toList());
    kinds.sort(Comparator.comparingDouble(kind -> -there[kind] / Math.max(1, all[kind])));
    return kinds;
  }

  private Counts score(List<Exam> among, boolean[] saidKinds) {
    Counts sum = Counts.NONE;
    for (Exam exam : among) {
      BitSet said = new BitSet();
      for (int i = 0; i < exam.utterances(); i++) {
        said.set(i, saidKinds[kind(exam, i)]);
      }
      sum = sum.plus(Counts.of(exam.there(), said, reach));
    }
    return sum;
  }

  private static int kind(Exam exam, int utterance) {
    int length = 0;
    while (length < LENGTHS.length && exam.words().get(utterance) >= LENGTHS[length]) {
      length++;
    }
    return length * PARTS + utterance * PARTS / exam.utterances();
  }
}
