package nl.onderstroom.movement;

import java.util.List;
import nl.onderstroom.measures.said.Joining;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.statistics.PairedPermutation;
import nl.onderstroom.statistics.Proportion;

/**
 * What only several meetings together can say: a count of one of them moves too much by chance.
 * Over the latest meetings with enough talk, each as one count, so that meetings which differ make
 * the interval wider. Pairs carry their own test, over the pairs of all those meetings.
 */
public final class Pool {
  /** Ids of the counts that are pooled, sorted; each has a card. */
  public static final List<String> IDS =
      List.of(
          "appreciate",
          "ask-input",
          "decide",
          "doubt",
          "inquiry-share",
          Joining.ID,
          "postpone",
          "propose",
          "reflect",
          "uptake",
          "uptake-by-chance",
          "work-share");

  private Pool() {}

  /** One row each, of meetings in order of time; what cannot be said says why. */
  public static List<Measure> of(List<MeetingAnalysis> meetings, Thresholds thresholds) {
    return IDS.stream().map(id -> of(id, latest(meetings, thresholds), thresholds)).toList();
  }

  /** Of these meetings, all of them; {@code n} is what the share is taken of. */
  public static Measure of(String id, List<MeetingAnalysis> meetings, Thresholds thresholds) {
    List<Count> counts = counted(id, meetings).stream().map(m -> m.count(id)).toList();
    int all = counts.stream().mapToInt(Count::of).sum();
    if (counts.size() < thresholds.whole("pool.least-meetings")) {
      return Measure.missing(id, Subject.TEAM, "pool-few-meetings");
    }
    if (all < least(id, thresholds)) {
      return Measure.missing(id, Subject.TEAM, "pool-few-heard");
    }
    return id.equals(Joining.ID) ? difference(id, counted(id, meetings)) : share(id, counts);
  }

  private static int least(String id, Thresholds thresholds) {
    return thresholds.whole(
        id.equals(Joining.ID) ? "join.least-stretches" : "pool.least-observations");
  }

  private static Measure share(String id, List<Count> counts) {
    Proportion share =
        Proportion.of(
            counts.stream().mapToInt(Count::times).toArray(),
            counts.stream().mapToInt(Count::of).toArray());
    int all = counts.stream().mapToInt(Count::of).sum();
    return Measure.of(id, Subject.TEAM, share.value(), all).between(share.low(), share.high());
  }

  private static Measure difference(String id, List<MeetingAnalysis> meetings) {
    PairedPermutation test = PairedPermutation.of(Joining.of(meetings).stretches());
    return Measure.of(id, Subject.TEAM, test.effect(), test.pairs())
        .between(test.low(), test.high());
  }

  /** Those that take part: with enough talk, and with something to count in. */
  public static List<MeetingAnalysis> counted(String id, List<MeetingAnalysis> meetings) {
    return meetings.stream().filter(Pool::takesPart).filter(m -> m.count(id).of() > 0).toList();
  }

  /** The latest with enough talk. */
  public static List<MeetingAnalysis> latest(
      List<MeetingAnalysis> meetings, Thresholds thresholds) {
    List<MeetingAnalysis> some = meetings.stream().filter(Pool::takesPart).toList();
    int most = thresholds.whole("pool.meetings");
    return some.subList(Math.max(0, some.size() - most), some.size());
  }

  /** A short meeting is too little for a trend, and yet something beside others. */
  private static boolean takesPart(MeetingAnalysis meeting) {
    return meeting.header().sufficiency() != Sufficiency.TOO_LITTLE;
  }
}
