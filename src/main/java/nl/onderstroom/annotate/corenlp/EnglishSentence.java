package nl.onderstroom.annotate.corenlp;

import java.util.List;

/**
 * How a sentence sounds, whole.
 *
 * @param from offset of its first character in the text
 * @param to offset after its last
 * @param distribution how likely it is very negative, negative, neither, positive, very positive
 */
public record EnglishSentence(int from, int to, List<Double> distribution) {
  public EnglishSentence {
    distribution = List.copyOf(distribution);
  }

  /** The expected class, from -1 to 1. Plain speech comes out below 0: calibrate. */
  public double value() {
    double middle = (distribution.size() - 1) / 2.0;
    double sum = 0;
    for (int i = 0; i < distribution.size(); i++) {
      sum += distribution.get(i) * (i - middle) / middle;
    }
    return sum;
  }
}
