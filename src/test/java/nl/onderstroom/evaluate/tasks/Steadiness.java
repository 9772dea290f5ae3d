package nl.onderstroom.evaluate.tasks;

import java.util.BitSet;
import java.util.List;
import nl.onderstroom.evaluate.gold.Source;
import nl.onderstroom.evaluate.score.SplitHalf;

/** Whether a count tells meetings apart: what its odd blocks say against its even blocks. */
public record Steadiness(String name, Source source, Reading reading, String aim) implements Task {
  public static final List<String> COLUMNS =
      List.of("seen a hundred utterances", "reliability (95 %)");

  /** Below it a figure would be of a handful of utterances. */
  private static final int LEAST = 30;

  private static final int BLOCK = 25;
  private static final double HUNDRED = 100;

  @Override
  public List<String> measure(List<Heard> meetings) {
    double[] odd = new double[meetings.size()];
    double[] even = new double[meetings.size()];
    long seen = 0;
    long all = 0;
    for (int i = 0; i < meetings.size(); i++) {
      BitSet said = reading.of(meetings.get(i));
      odd[i] = rate(said, meetings.get(i).utterances(), 1);
      even[i] = rate(said, meetings.get(i).utterances(), 0);
      seen += said.cardinality();
      all += meetings.get(i).utterances();
    }
    SplitHalf halves = new SplitHalf(odd, even);
    return List.of(
        Cells.standsOn(meetings),
        Cells.part(all == 0 ? 0 : HUNDRED * seen / all),
        seen < LEAST ? "heard too seldom" : Cells.part(halves.reliability(), halves.interval()));
  }

  private static double rate(BitSet said, int utterances, int half) {
    int seen = 0;
    int all = 0;
    for (int i = 0; i < utterances; i++) {
      boolean inside = i / BLOCK % 2 == half;
      all += inside ? 1 : 0;
      seen += inside && said.get(i) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) seen / all;
  }
}
