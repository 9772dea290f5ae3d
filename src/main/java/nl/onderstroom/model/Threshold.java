package nl.onderstroom.model;

import java.io.Serializable;

/**
 * A number on which a judgement turns, with its reasons. Raw values are always kept, so changing
 * one never needs the transcripts again.
 *
 * @param why what goes wrong when it is much lower or higher
 * @param source where the value comes from
 */
public record Threshold(
    String id, double value, double least, double most, String unit, String why, String source)
    implements Serializable {
  public Threshold {
    if (!(least <= value && value <= most)) {
      throw new IllegalArgumentException(id + " must be in " + least + ".." + most + ": " + value);
    }
  }
}
