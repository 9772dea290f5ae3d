package nl.onderstroom.evaluate.tasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.score.Blind;
import nl.onderstroom.evaluate.score.Bootstrap;
import nl.onderstroom.evaluate.score.Counts;
import nl.onderstroom.evaluate.score.Exam;
import nl.onderstroom.evaluate.score.LengthAndPlace;
import nl.onderstroom.evaluate.score.Stretch;

/**
 * Finding where something is, beside three ways of not listening.
 *
 * @param labels under any of which people marked it
 * @param reach how many utterances beside it still count as right
 */
public record Finding(
    String name, Source source, List<String> labels, Reading reading, int reach, String aim)
    implements Task {
  public static final List<String> COLUMNS =
      List.of("precision", "recall", "F1 (95 %)", "by lot", "always", "length and place");

  public Finding {
    labels = List.copyOf(labels);
  }

  @Override
  public List<String> measure(List<Heard> meetings) {
    List<Exam> exams = meetings.stream().map(this::exam).toList();
    List<BitSet> said = meetings.stream().map(meeting -> reading.of(meeting.annotated())).toList();
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < exams.size(); i++) {
      counts.add(Counts.of(exams.get(i).there(), said.get(i), reach));
    }
    Counts all = Counts.sum(counts);
    return List.of(
        Cells.standsOn(meetings) + ", " + Cells.whole(all.there()) + " marked",
        Cells.part(all.precision()),
        Cells.part(all.recall()),
        Cells.part(all.f1(), Bootstrap.f1(counts)),
        Cells.part(Blind.byLot(exams, said, reach).f1()),
        Cells.part(Blind.always(exams, reach).f1()),
        Cells.part(LengthAndPlace.of(exams, reach).f1()));
  }

  private Exam exam(Heard heard) {
    List<Stretch> there = heard.labelled().marked(labels);
    return Exam.of(heard.labelled().meeting(), there);
  }
}
