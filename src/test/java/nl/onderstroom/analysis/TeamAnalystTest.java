package nl.onderstroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.patterns.CompactTeam;
import nl.onderstroom.patterns.CompactTeam.CompactMeeting;
import org.junit.jupiter.api.Test;

class TeamAnalystTest {
  private final TeamAnalyst analyst = new TeamAnalyst(Patterns.ALL, Thresholds.standard());

  @Test
  void noMeetingsHaveSeriesWithoutPointsAndNoFindings() {
    TeamAnalysis team = analyst.analyse("team", List.of());
    assertThat(team.meetings()).isEmpty();
    assertThat(team.series()).extracting(Series::state).containsOnly("too-little");
    assertThat(team.findings()).isEmpty();
    assertThat(team.patternsLookedAt()).isEqualTo(Patterns.ALL.size());
  }

  @Test
  void pearlsComeFirstAndThenAtMostFiveOthers() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      places.add(place(i * 10, Place.Level.BELOW, 0.001 * (i + 1)));
      places.add(place(i * 10 + 5, Place.Level.ABOVE, 0.01));
    }
    TeamAnalysis team = analyst.analyse("team", one(places).analyses());
    assertThat(team.findings())
        .extracting(Finding::pattern)
        .containsExactly("parel", "parel", "parel", "plek", "plek", "plek", "plek", "plek");
    assertThat(team.findings().subList(3, 8))
        .isSortedAccordingTo(Comparator.comparingDouble(Finding::strength).reversed());
    assertThat(team.findings().get(3).numbers()).containsEntry("from", 0.0);
  }

  @Property(tries = 100)
  void orderOfReadingDoesNotMatter(
      @ForAll @Size(max = 14) List<@IntRange(min = 1, max = 9) Integer> values, @ForAll long seed) {
    List<MeetingAnalysis> meetings = team(values).analyses();
    List<MeetingAnalysis> shuffled = new ArrayList<>(meetings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(analyst.analyse("team", shuffled)).isEqualTo(analyst.analyse("team", meetings));
  }

  @Property(tries = 50)
  void anotherTeamChangesNothing(
      @ForAll @Size(max = 14) List<@IntRange(min = 1, max = 9) Integer> ours,
      @ForAll @Size(max = 14) List<@IntRange(min = 1, max = 9) Integer> theirs) {
    TeamAnalysis alone = analyst.analyse("ours", team(ours).analyses());
    analyst.analyse("theirs", team(theirs).analyses());
    assertThat(analyst.analyse("ours", team(ours).analyses())).isEqualTo(alone);
  }

  @Property(tries = 100)
  void everyNumberIsANumber(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 3) Integer> values) {
    TeamAnalysis team = analyst.analyse("team", team(values).analyses());
    assertThat(team.findings())
        .allSatisfy(finding -> assertThat(finding.numbers().values()).allMatch(Double::isFinite))
        .allMatch(finding -> Double.isFinite(finding.strength()));
    assertThat(team.series())
        .allMatch(series -> series.low() == null || Double.isFinite(series.low()));
  }

  private static CompactTeam team(List<Integer> values) {
    List<Double> breadth = values.stream().map(value -> value / 10.0).toList();
    List<Double> exchange = values.stream().map(value -> value * 1.0).toList();
    List<Double> inquiry = values.stream().map(value -> value / 50.0).toList();
    return new CompactTeam(
        Map.of("breadth", breadth, "exchange", exchange, "inquiry", inquiry), null);
  }

  private static CompactTeam one(List<Place> places) {
    return new CompactTeam(
        null, List.of(new CompactMeeting(null, null, null, null, null, null, places, null, null)));
  }

  private static Place place(int fromMinute, Place.Level level, double p) {
    long from = fromMinute * 60_000L;
    double value = level == Place.Level.BELOW ? 0.2 : 0.8;
    return new Place("breadth", from, from + 180_000, level, value, 0.5, p, 50, 60);
  }
}
