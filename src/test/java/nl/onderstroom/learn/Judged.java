package nl.onderstroom.learn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.onderstroom.annotate.settling.Lesson.Ear;
import nl.onderstroom.annotate.settling.Peaks;
import nl.onderstroom.learn.GoldMeeting.Score;

/** The evidence that an ear finds in a meeting it has not learned from. */
final class Judged {
  /**
   * A little less often than it is there: what is shown should be right. With teams left out of the
   * learning F is .63 (decide), .56 (postpone) and .57 (reopen); with 1.1 .62, .51 and .49.
   */
  private static final double HEARD = 0.85;

  /** So much of what is heard clearly is right. */
  private static final double CLEARLY = 0.75;

  private final GoldMeeting meeting;
  private final double[] evidence;

  private Judged(GoldMeeting meeting, double[] evidence) {
    this.meeting = meeting;
    this.evidence = evidence;
  }

  static Judged of(GoldMeeting meeting, List<Row> rows, Ear ear) {
    double[] chances = new double[meeting.talk().size()];
    rows.forEach(row -> chances[row.place()] = ear.chance(row.signs()));
    return new Judged(meeting, Peaks.evidence(chances));
  }

  /** The ear, with how much evidence it asks for. */
  static Ear calibrate(String act, Ear ear, List<Judged> all) {
    double[] tops = all.stream().flatMapToDouble(one -> one.tops(ear)).sorted().toArray();
    int there = all.stream().mapToInt(one -> one.meeting.moments(act).size()).sum();
    double usual = tops[Math.max(0, tops.length - (int) (HEARD * there))];
    double explicit =
        Arrays.stream(tops)
            .filter(least -> score(act, ear, all, least).precision() >= CLEARLY)
            .findFirst()
            .orElse(tops[tops.length - 1]);
    return ear.from(Learner.rounded(usual), Learner.rounded(Math.max(usual, explicit)));
  }

  private DoubleStream tops(Ear ear) {
    return Peaks.of(evidence, 0, ear.apart()).stream().mapToDouble(place -> evidence[place]);
  }

  private static Score score(String act, Ear ear, List<Judged> all, double least) {
    return all.stream()
        .map(one -> one.meeting.score(act, Peaks.of(one.evidence, least, ear.apart())))
        .reduce(Score.NONE, Score::plus);
  }
}
