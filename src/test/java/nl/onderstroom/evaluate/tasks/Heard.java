package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.acts.Act;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/**
 * A meeting as people marked it and as we annotate it.
 *
 * @param acts of each utterance
 * @param tones of each utterance, -1 to 1; 0 where we hear none
 * @param leans of each utterance: its tone, or what words too weak to be claimed make of it
 */
public record Heard(
    LabelledMeeting labelled,
    AnnotatedMeeting annotated,
    List<List<Act>> acts,
    List<Double> tones,
    List<Double> leans) {
  private static final int COUNTED = 2;

  public Heard {
    acts = List.copyOf(acts);
    tones = List.copyOf(tones);
    leans = List.copyOf(leans);
  }

  /** Whether we hear the act there, as far as it is counted: not weak, and the speaker's own. */
  public boolean hears(String act, int utterance) {
    return acts.get(utterance).stream()
        .anyMatch(
            heard ->
                heard.act().equals(act)
                    && heard.weight() >= COUNTED
                    && heard.voice() == Act.Voice.OWN);
  }

  public double tone(int utterance) {
    return tones.get(utterance);
  }

  public double lean(int utterance) {
    return leans.get(utterance);
  }

  int utterances() {
    return annotated.utterances().size();
  }

  /** The utterances of which something holds. */
  public BitSet where(IntPredicate holds) {
    BitSet where = new BitSet();
    for (int i = 0; i < utterances(); i++) {
      where.set(i, holds.test(i));
    }
    return where;
  }
}
