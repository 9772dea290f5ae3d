package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.function.IntPredicate;
import nl.onderstroom.annotate.AnnotatedMeeting;
import nl.onderstroom.annotate.AnnotatedUtterance;
import nl.onderstroom.annotate.tone.Tone;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.evaluate.gold.LabelledMeeting;

/** A meeting as people marked it and as we annotate it. */
public record Heard(LabelledMeeting labelled, AnnotatedMeeting annotated) {
  public AnnotatedUtterance utterance(int place) {
    return annotated.utterances().get(place);
  }

  /** Whether we hear the act there, as far as it is counted: not weak, and the speaker's own. */
  public boolean hears(String act, int place) {
    return utterance(place).acts().stream()
        .anyMatch(heard -> heard.act().equals(act) && heard.sure());
  }

  /** From -1 to 1; 0 where we hear none. */
  public double tone(int place) {
    Tone tone = utterance(place).tone();
    return tone == null ? 0 : tone.value();
  }

  /** Its tone where the workbook counts it: a problem of the work named is no tone. */
  public double claimed(int place) {
    Tone tone = utterance(place).tone();
    return tone == null || tone.target() == Tone.Target.PROBLEM ? 0 : tone.value();
  }

  /** Its tone as {@code annotate} prints it: where none is claimed, what words hint at. */
  public double printed(int place) {
    double tone = tone(place);
    return tone == 0 ? Annotators.hint(utterance(place).said()) : tone;
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
