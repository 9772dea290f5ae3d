package nl.onderstroom.annotate.acts;

/**
 * Something done by an utterance, with the words that show it.
 *
 * @param act its id: "propose", "decide"
 * @param weight {@link #EXPLICIT}, {@link #USUAL} or {@link #WEAK}
 * @param cue the id of the rule that saw it
 * @param from offset of the first character of its words in the utterance
 * @param to offset after the last
 * @param voice whether the speaker does it or tells of it
 */
public record Act(String act, int weight, String cue, int from, int to, Voice voice) {
  /** Only of use beside others. */
  public static final int WEAK = 1;

  /** Heard by itself. */
  public static final int USUAL = 2;

  /** Said in so many words. */
  public static final int EXPLICIT = 3;

  /** Whether it needs others beside it to be heard. */
  public boolean isWeak() {
    return weight < USUAL;
  }

  public boolean isExplicit() {
    return weight >= EXPLICIT;
  }

  /** The same, weighing so much. */
  public Act weighing(int other) {
    return new Act(act, other, cue, from, to, voice);
  }

  /** Whether it is surely done, and by the speaker. */
  public boolean sure() {
    return !isWeak() && voice == Voice.OWN;
  }

  /** Whose act it is. */
  public enum Voice {
    OWN,
    /** "Hij zei dat ...": shown, not counted. */
    REPORTED
  }
}
