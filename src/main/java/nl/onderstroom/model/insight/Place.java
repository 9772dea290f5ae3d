package nl.onderstroom.model.insight;

/**
 * A stretch of one meeting that lies outside the meeting's own band: a <i>plek</i> when below, a
 * <i>parel</i> when above. Never a person.
 *
 * @param p how often a shuffled version of the same meeting shows a stretch as marked as this one
 * @param firstUtterance the evidence: the first thing said in it
 * @param lastUtterance the last thing said in it
 */
public record Place(
    String component,
    long fromMs,
    long toMs,
    Level level,
    double value,
    double usual,
    double p,
    int firstUtterance,
    int lastUtterance) {
  /** On which side of the meeting's own band. */
  public enum Level {
    BELOW,
    ABOVE
  }
}
