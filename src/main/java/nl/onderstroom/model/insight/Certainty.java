package nl.onderstroom.model.insight;

import java.util.Locale;

/**
 * How much may be said, by how much there is; its word stands in the texts under {@code
 * certainty.}.
 */
public enum Certainty {
  /** Seen inside a single meeting. */
  IN_THIS_MEETING,
  /** Two to seven meetings: points, no test. */
  INDICATION,
  /** The sequential test gave a signal. */
  POSSIBLE,
  /** The signal is stronger and the next meeting did not take it back. */
  PERSISTENT;

  public String key() {
    return "certainty." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
