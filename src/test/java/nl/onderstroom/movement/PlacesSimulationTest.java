package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.onderstroom.model.insight.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often places err and find; the seeds are fixed, so the figures are too. */
@Tag("long")
class PlacesSimulationTest {
  private static final int MEETINGS = 400;
  private static final int PLANTED = 50;

  @Test
  void atMostOneInTenMeetingsWithoutStructureShowsAPlace() {
    long showing =
        LongStream.range(0, MEETINGS)
            .filter(seed -> !Places.of(SyntheticMeeting.steady(seed, 60)).isEmpty())
            .count();
    // 91 of the first 1,000 do; two standard errors of 400 meetings at one in ten are 3 %.
    assertThat((double) showing / MEETINGS).isBetween(0.04, 0.13);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,  ONE_VOICE, BELOW, 0.95
          5,  ONE_VOICE, BELOW, 0.95
          10, ONE_VOICE, BELOW, 0.95
          3,  QUESTIONS, ABOVE, 0.80
          10, QUESTIONS, ABOVE, 0.95
          """)
  void stretchOfSoManyMinutesInAnHourIsFound(
      int minutes, SyntheticMeeting.Talk talk, Place.Level level, double power) {
    long found =
        IntStream.range(0, PLANTED)
            .filter(seed -> finds(seed, stretch(10 + seed % 30, minutes, talk), level))
            .count();
    assertThat((double) found / PLANTED).isGreaterThanOrEqualTo(power);
  }

  private static boolean finds(int seed, SyntheticMeeting.Stretch stretch, Place.Level level) {
    List<Place> places = Places.of(SyntheticMeeting.withStretch(seed, 60, stretch));
    return places.stream()
        .filter(place -> place.level() == level)
        .anyMatch(
            place ->
                place.fromMs() < stretch.to() * Windows.MINUTE_MS
                    && place.toMs() > stretch.from() * Windows.MINUTE_MS);
  }

  private static SyntheticMeeting.Stretch stretch(
      int from, int minutes, SyntheticMeeting.Talk talk) {
    return new SyntheticMeeting.Stretch(from, from + minutes, talk);
  }
}
