package nl.onderstroom.measures.equality;

import nl.onderstroom.statistics.Inequality;

/** Which number says how evenly something is divided. */
public enum Index {
  GINI("gini", 2),
  ENTROPY("entropy", 2),
  EFFECTIVE("effective", 1),
  TOP_SHARE("top-share", 1);

  private final String key;
  private final int least;

  Index(String key, int least) {
    this.key = key;
    this.least = least;
  }

  /** As it stands in the ids of measures. */
  public String key() {
    return key;
  }

  /** Over how many it must go to mean something. */
  int least() {
    return least;
  }

  double of(double[] amounts) {
    return switch (this) {
      case GINI -> Inequality.gini(amounts);
      case ENTROPY -> Inequality.normalisedEntropy(amounts);
      case EFFECTIVE -> Inequality.effectiveNumber(amounts);
      case TOP_SHARE -> Inequality.topShare(amounts);
    };
  }
}
