package nl.onderstroom.intake.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.model.Span;

/**
 * Live captions that roll over the screen: each cue repeats words of the one before and adds some.
 *
 * <p>Only a file that does so nearly all the time is taken for one, since people repeat each other
 * as well. Then a cue keeps the words that are new; one without new words makes the cue before it
 * last longer.
 *
 * @param repeated how many cues lost words
 */
record RollingCaptions(List<Line> lines, int repeated) {
  /** Captions roll from the beginning, or not at all. */
  private static final int LINES_TO_JUDGE = 400;

  private static final int FEWEST_ROLLS = 4;

  /** Of neighbours; a cue that begins afresh follows each pause. */
  private static final double ROLLING_SHARE = 0.4;

  /** In a short file, of neighbours that share words enough to be sure. */
  private static final double ROLLING_SHARE_OF_FEW = 0.75;

  /** Fewer words on end may be chance, unless they are all that the cue had. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_WORDS = 100;

  /** Longer after the cue, nothing is left on the screen. */
  private static final long LONGEST_GAP_MS = 1_000;

  RollingCaptions {
    lines = List.copyOf(lines);
  }

  static RollingCaptions of(List<Line> lines) {
    int rolls = 0;
    int sure = 0;
    int judged = Math.min(lines.size(), LINES_TO_JUDGE);
    for (int i = 1; i < judged; i++) {
      int words = overlap(lines.get(i - 1), lines.get(i));
      rolls += words > 0 ? 1 : 0;
      sure += words >= FEWEST_WORDS ? 1 : 0;
    }
    boolean many = rolls >= FEWEST_ROLLS && rolls >= ROLLING_SHARE * (judged - 1);
    boolean nearlyAll = sure > 1 && sure >= ROLLING_SHARE_OF_FEW * (judged - 1);
    return many || nearlyAll ? fold(lines) : new RollingCaptions(lines, 0);
  }

  private static RollingCaptions fold(List<Line> lines) {
    List<Line> folded = new ArrayList<>();
    int repeated = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int known = i == 0 ? 0 : overlap(lines.get(i - 1), line);
      if (known == 0) {
        folded.add(line);
      } else {
        repeated++;
        add(line, known, folded);
      }
    }
    return new RollingCaptions(folded, repeated);
  }

  private static void add(Line line, int known, List<Line> folded) {
    Line last = folded.get(folded.size() - 1);
    Span before = Objects.requireNonNull(last.span());
    Span own = Objects.requireNonNull(line.span());
    String[] words = line.text().split(" ", -1);
    if (known == words.length) {
      Span longer = new Span(before.startMs(), Math.max(before.endMs(), own.endMs()));
      folded.set(folded.size() - 1, new Line(longer, last.label(), last.text()));
      return;
    }
    String fresh = String.join(" ", List.of(words).subList(known, words.length));
    long start = Math.min(Math.max(own.startMs(), before.endMs()), own.endMs());
    folded.add(new Line(new Span(start, own.endMs()), line.label(), fresh));
  }

  /** How many words at the beginning were on the screen already; none where it is no roll. */
  private static int overlap(Line before, Line line) {
    Span one = before.span();
    Span other = line.span();
    boolean beside =
        one != null
            && other != null
            && other.startMs() - one.endMs() <= LONGEST_GAP_MS
            && other.startMs() >= one.startMs()
            && Objects.equals(before.label(), line.label());
    if (!beside || before.text().isEmpty() || line.text().isEmpty()) {
      return 0;
    }
    String[] shown = before.text().split(" ", MOST_WORDS + 1);
    String[] words = line.text().split(" ", MOST_WORDS + 1);
    if (shown.length > MOST_WORDS || words.length > MOST_WORDS) {
      return 0;
    }
    for (int length = Math.min(shown.length, words.length); length > 0; length--) {
      if (same(shown, shown.length - length, words, length)) {
        return length == shown.length || length >= FEWEST_WORDS ? length : 0;
      }
    }
    return 0;
  }

  private static boolean same(String[] shown, int from, String[] words, int length) {
    for (int i = 0; i < length; i++) {
      if (!bare(shown[from + i]).equals(bare(words[i]))) {
        return false;
      }
    }
    return true;
  }

  /** Later captions mend capitals and full stops of earlier ones. */
  private static String bare(String word) {
    String letters = Folding.slug(word);
    return letters.isEmpty() ? word : letters;
  }
}
