package nl.onderstroom.evaluate.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.onderstroom.evaluate.score.Stretch;
import nl.onderstroom.model.Meeting;

/** A meeting with what people marked in it: under each label, where. */
public record LabelledMeeting(Meeting meeting, Map<String, List<Stretch>> marks) {
  public LabelledMeeting {
    marks = Map.copyOf(marks);
  }

  /** Under any of the labels, in order. */
  public List<Stretch> marked(Collection<String> labels) {
    List<Stretch> marked = new ArrayList<>();
    labels.stream().sorted().forEach(label -> marked.addAll(marks.getOrDefault(label, List.of())));
    marked.sort(Comparator.comparingInt(Stretch::first));
    return marked;
  }

  /** The utterances under a label. */
  public BitSet utterances(String label) {
    BitSet under = new BitSet();
    marks.getOrDefault(label, List.of()).forEach(one -> under.set(one.first(), one.last() + 1));
    return under;
  }
}
