package nl.onderstroom.evaluate.gold;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.model.Meeting;

/** A meeting with what people marked in it: under each label, where. */
public record LabelledMeeting(Meeting meeting, Map<String, List<Stretch>> marks) {
  public LabelledMeeting {
    marks = Map.copyOf(marks);
  }

  /** Where it was marked; twice at one place is once. */
  public List<Stretch> marked(String label) {
    return marks.getOrDefault(label, List.of()).stream().distinct().toList();
  }

  /** The utterances under a label. */
  public BitSet utterances(String label) {
    BitSet under = new BitSet();
    marks.getOrDefault(label, List.of()).forEach(one -> under.set(one.first(), one.last() + 1));
    return under;
  }
}
