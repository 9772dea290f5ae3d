package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.patterns.CompactTeam;
import nl.onderstroom.patterns.CompactTeam.CompactMeeting;
import org.junit.jupiter.api.Test;

class PoolTest {
  private static final Thresholds THRESHOLDS = Thresholds.standard();

  @Test
  void twoMeetingsAreTooFew() {
    assertThat(proposals(5, 5))
        .isEqualTo(Measure.missing("propose", Subject.TEAM, "pool-few-meetings"));
  }

  @Test
  void threeMeetingsAreSaidTogether() {
    Measure row = proposals(5, 10, 15);
    assertThat(row.value()).isEqualTo(0.1);
    assertThat(row.n()).isEqualTo(300);
    assertThat(row.low()).isLessThan(0.1);
    assertThat(row.high()).isGreaterThan(0.1);
  }

  @Test
  void onlyTheLatestSixCount() {
    assertThat(proposals(90, 90, 90, 10, 10, 10, 10, 10, 10).value()).isEqualTo(0.1);
  }

  @Test
  void meetingsWithTooLittleTextDoNotCount() {
    List<CompactMeeting> little = new ArrayList<>(Collections.nCopies(3, meeting(5)));
    little.set(
        1,
        new CompactMeeting(
            Sufficiency.TOO_LITTLE, null, null, null, null, null, null, null, counts(5)));
    assertThat(pooled(new CompactTeam(null, little).analyses()).note())
        .isEqualTo("pool-few-meetings");
  }

  @Test
  void aHandfulIsNoShare() {
    assertThat(Pool.of("uptake", meetings(1, 1, 1), THRESHOLDS).note())
        .isEqualTo("pool-few-meetings");
  }

  @Test
  void everyCountOfTheListHasARow() {
    assertThat(Pool.of(meetings(5, 5, 5), THRESHOLDS))
        .extracting(Measure::measure)
        .isEqualTo(Pool.IDS)
        .isSorted();
  }

  private static Measure proposals(int... times) {
    return pooled(meetings(times));
  }

  private static Measure pooled(List<MeetingAnalysis> meetings) {
    return Pool.of("propose", Pool.latest(meetings, THRESHOLDS), THRESHOLDS);
  }

  private static List<MeetingAnalysis> meetings(int... times) {
    return new CompactTeam(null, IntStream.of(times).mapToObj(PoolTest::meeting).toList())
        .analyses();
  }

  private static CompactMeeting meeting(int times) {
    return new CompactMeeting(null, null, null, null, null, null, null, null, counts(times));
  }

  private static Map<String, List<Integer>> counts(int times) {
    return Map.of("propose", List.of(times, 100));
  }
}
