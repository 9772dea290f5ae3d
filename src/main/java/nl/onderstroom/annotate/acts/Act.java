package nl.onderstroom.annotate.acts;

/**
 * Something done by an utterance, with the words that show it.
 *
 * @param act its id: "propose", "decide"
 * @param weight 3 explicit, 2 usual, 1 weak and only of use beside others
 * @param cue the id of the rule that saw it
 * @param from offset of the first character of its words in the utterance
 * @param to offset after the last
 * @param voice whether the speaker does it or tells of it
 */
public record Act(String act, int weight, String cue, int from, int to, Voice voice) {
  /** From this weight on it is heard by itself. */
  public static final int USUAL = 2;

  /** Whether it is surely done, and by the speaker. */
  public boolean sure() {
    return weight >= USUAL && voice == Voice.OWN;
  }

  /** Whose act it is. */
  public enum Voice {
    OWN,
    /** "Hij zei dat ...": shown, not counted. */
    REPORTED
  }
}
