package nl.onderstroom.intake.joining.marks;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A small likeness of a text, by which two texts are compared without having them: the lowest
 * checksums of all its runs of three words. What tools vary, case and punctuation, is not in it.
 */
public final class Sketch {
  /** The share of shared runs comes out within some six points. */
  private static final int KEPT = 64;

  /** So few runs of three words are alike by chance. */
  private static final int LEAST = 12;

  private static final int RUN = 3;
  private static final long PRIME = 0x100000001b3L;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final TreeSet<Long> lowest = new TreeSet<>();
  private final long[] last = new long[RUN];
  private int words;
  private long word = SEED;

  private Sketch() {}

  /** In order; empty where there is too little text to compare by. */
  public static List<Long> of(Collection<String> lines) {
    Sketch sketch = new Sketch();
    lines.forEach(sketch::line);
    return sketch.lowest.size() < LEAST ? List.of() : List.copyOf(sketch.lowest);
  }

  /**
   * Which share of all their runs of words two texts have both; none where one is empty. All their
   * runs: the lowest of both together, as many as one likeness keeps.
   */
  public static double alike(List<Long> one, List<Long> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int all = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (all < KEPT && (i < one.size() || j < other.size())) {
      int order = j == other.size() ? -1 : i == one.size() ? 1 : one.get(i).compareTo(other.get(j));
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      shared += order == 0 ? 1 : 0;
      all++;
    }
    return shared / (double) all;
  }

  private void line(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
      } else {
        endWord();
      }
    }
    endWord();
  }

  private void endWord() {
    if (word == SEED) {
      return;
    }
    last[words % RUN] = word;
    words++;
    word = SEED;
    if (words >= RUN) {
      keep(run());
    }
  }

  private long run() {
    long run = 0;
    for (int back = RUN; back >= 1; back--) {
      run = (run ^ last[(words - back) % RUN]) * SPREAD;
      run ^= run >>> 32;
    }
    return run;
  }

  private void keep(long run) {
    if (lowest.size() < KEPT) {
      lowest.add(run);
    } else if (run < lowest.last() && lowest.add(run)) {
      lowest.pollLast();
    }
  }
}
