package nl.onderstroom.evaluate.tasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.score.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Telling which of several labels an utterance has, beside always saying the most usual one.
 *
 * @param labels of which each utterance that is asked has one
 * @param labelling the label that we give
 */
public record Telling(
    String name,
    Source source,
    List<String> labels,
    Labelling labelling,
    Silence silence,
    String aim)
    implements Task {
  public static final List<String> COLUMNS =
      List.of("answered", "right of those", "right of all (95 %)", "by lot", "most usual");

  public Telling {
    labels = List.copyOf(labels);
  }

  /** What we make of an utterance; null where we say nothing. */
  public interface Labelling {
    @Nullable String find(Heard meeting, int utterance);
  }

  /** What it is worth to say nothing. */
  public enum Silence {
    /** What a coin would get, as where one of the labels must be chosen. */
    A_COIN,
    NOTHING
  }

  @Override
  public List<String> measure(List<Heard> meetings) {
    Map<String, Long> usual = new TreeMap<>();
    List<Answers> blocks = new ArrayList<>();
    for (Heard heard : meetings) {
      List<Answers> each = answers(heard, usual);
      blocks.addAll(meetings.size() == 1 ? each : List.of(Answers.sum(each)));
    }
    Answers all = Answers.sum(blocks);
    return List.of(
        Cells.standsOn(meetings) + ", " + Cells.whole(all.asked()) + " labelled",
        Cells.part(all.answeredShare()),
        Cells.part(all.accuracyWhereAnswered()),
        Cells.part(all.accuracy(), Answers.interval(blocks)),
        Cells.part(byLot(usual, all.asked())),
        Cells.part(mostUsual(usual, all.asked())));
  }

  private List<Answers> answers(Heard heard, Map<String, Long> usual) {
    List<Answers> answers = new ArrayList<>();
    for (String label : labels) {
      BitSet labelled = heard.labelled().utterances(label);
      labelled.stream().forEach(i -> answers.add(answer(label, labelling.find(heard, i))));
      usual.merge(label, (long) labelled.cardinality(), Long::sum);
    }
    return answers;
  }

  private Answers answer(String label, @Nullable String answer) {
    double credit = silence == Silence.A_COIN ? 1.0 / labels.size() : 0;
    return new Answers(1, answer == null ? 0 : 1, label.equals(answer) ? 1 : 0, credit);
  }

  /** Each label as often as it occurs, of utterances drawn by lot. */
  private static double byLot(Map<String, Long> usual, long asked) {
    return usual.values().stream().mapToDouble(n -> (double) n / asked * n / asked).sum();
  }

  private static double mostUsual(Map<String, Long> usual, long asked) {
    return usual.values().stream().mapToDouble(n -> (double) n / asked).max().orElse(0);
  }
}
