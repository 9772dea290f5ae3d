package nl.onderstroom.model.insight;

/** Whether a meeting holds enough talk to say something of it. */
public enum Sufficiency {
  /** Nothing is computed from the words. */
  TOO_LITTLE,
  /** Shown, marked as an indication, and left out of trends. */
  INDICATIVE,
  /** Enough for trends. */
  VALID
}
