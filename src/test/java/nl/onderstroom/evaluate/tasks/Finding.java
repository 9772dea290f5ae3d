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

/**
 * Finding where something is, beside three ways of not listening.
 *
 * @param wanted each to be found as itself; their counts are added up
 * @param reach how many utterances beside it still count as right
 */
public record Finding(String name, Source source, List<Wanted> wanted, int reach, String aim)
    implements Task {
  public static final List<String> COLUMNS =
      List.of("precision", "recall", "F1 (95 %)", "by lot", "always", "length and place");

  public Finding {
    wanted = List.copyOf(wanted);
  }

  /**
   * One thing to be found.
   *
   * @param label under which people marked it
   * @param reading by which we hear it
   */
  public record Wanted(String label, Reading reading) {}

  @Override
  public List<String> measure(List<Heard> meetings) {
    Tally tally = new Tally(meetings.size());
    wanted.forEach(one -> tally.add(one, meetings, reach));
    Counts all = Counts.sum(tally.counts);
    return List.of(
        Cells.standsOn(meetings) + ", " + Cells.whole(all.there()) + " marked",
        Cells.part(all.precision()),
        Cells.part(all.recall()),
        Cells.part(all.f1(), Bootstrap.f1(tally.counts)),
        Cells.part(tally.byLot.f1()),
        Cells.part(tally.always.f1()),
        Cells.part(tally.lengthAndPlace.f1()));
  }

  /** The counts of each meeting, and of those who do not listen over all. */
  private static final class Tally {
    private final List<Counts> counts = new ArrayList<>();
    private Counts byLot = Counts.NONE;
    private Counts always = Counts.NONE;
    private Counts lengthAndPlace = Counts.NONE;

    Tally(int meetings) {
      for (int i = 0; i < meetings; i++) {
        counts.add(Counts.NONE);
      }
    }

    void add(Wanted wanted, List<Heard> meetings, int reach) {
      List<BitSet> said = meetings.stream().map(wanted.reading()::of).toList();
      List<Exam> exams = meetings.stream().map(one -> exam(one, wanted)).toList();
      for (int i = 0; i < exams.size(); i++) {
        Counts one = Counts.of(exams.get(i).there(), said.get(i), reach);
        counts.set(i, counts.get(i).plus(one));
      }
      byLot = byLot.plus(Blind.byLot(exams, said, reach));
      always = always.plus(Blind.always(exams, reach));
      lengthAndPlace = lengthAndPlace.plus(LengthAndPlace.of(exams, reach));
    }

    private static Exam exam(Heard heard, Wanted wanted) {
      return Exam.of(heard.labelled().meeting(), heard.labelled().marked(wanted.label()));
    }
  }
}
