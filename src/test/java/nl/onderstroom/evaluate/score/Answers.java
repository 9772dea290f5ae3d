package nl.onderstroom.evaluate.score;

import java.util.Arrays;
import java.util.List;
import nl.onderstroom.statistics.BlockBootstrap.Range;

/**
 * How often the right one of several labels was given.
 *
 * @param asked utterances that have a label
 * @param answered those about which something was said
 * @param right those about which the right thing was said
 * @param credit what silence is worth, per utterance: what a coin would get, or nothing
 */
public record Answers(long asked, long answered, long right, double credit) {
  /** With silence for what it is worth. */
  public double accuracy() {
    return asked == 0 ? 0 : (right + credit * (asked - answered)) / asked;
  }

  public double accuracyWhereAnswered() {
    return answered == 0 ? 0 : (double) right / answered;
  }

  public double answeredShare() {
    return asked == 0 ? 0 : (double) answered / asked;
  }

  public static Answers sum(List<Answers> blocks) {
    int[] once = new int[blocks.size()];
    Arrays.fill(once, 1);
    return sum(blocks, once);
  }

  private static Answers sum(List<Answers> blocks, int[] times) {
    long asked = 0;
    long answered = 0;
    long right = 0;
    for (int i = 0; i < times.length; i++) {
      Answers block = blocks.get(i);
      asked += times[i] * block.asked;
      answered += times[i] * block.answered;
      right += times[i] * block.right;
    }
    return new Answers(asked, answered, right, blocks.isEmpty() ? 0 : blocks.get(0).credit);
  }

  /** The 95 % interval of the accuracy over blocks. */
  public static Range interval(List<Answers> blocks) {
    return Bootstrap.interval(blocks.size(), times -> sum(blocks, times).accuracy());
  }
}
