package nl.onderstroom.patterns;

import nl.onderstroom.model.insight.Finding.Certainty;

/** The weight by which findings are ordered: what is surer is always stronger. */
public final class Strength {
  private static final double JUST_BELOW_ONE = 0.999;

  private Strength() {}

  /**
   * @param within from 0 to 1, to order findings that are equally sure
   */
  public static double of(Certainty certainty, double within) {
    return rank(certainty) + Math.min(JUST_BELOW_ONE, Math.max(0, within));
  }

  private static int rank(Certainty certainty) {
    return switch (certainty) {
      case IN_THIS_MEETING -> 0;
      case INDICATION -> 1;
      case POSSIBLE -> 2;
      case PERSISTENT -> 3;
    };
  }
}
