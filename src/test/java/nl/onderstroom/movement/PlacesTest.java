package nl.onderstroom.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.movement.SyntheticMeeting.Stretch;
import nl.onderstroom.movement.SyntheticMeeting.Talk;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Stretch MONOLOGUE = new Stretch(25, 35, Talk.ONE_VOICE);

  @Test
  void monologueIsAPlaceOfFewVoicesAndLittleExchange() {
    List<Place> places = Places.of(SyntheticMeeting.withStretch(1, 60, MONOLOGUE));
    assertThat(places)
        .filteredOn(place -> place.level() == Place.Level.BELOW)
        .extracting(Place::component)
        .contains("breadth", "exchange");
    assertThat(places)
        .filteredOn(place -> place.component().equals("breadth"))
        .allSatisfy(
            place -> {
              assertThat(place.fromMs()).isBetween(24 * 60_000L, 26 * 60_000L);
              assertThat(place.toMs()).isBetween(34 * 60_000L, 36 * 60_000L);
              assertThat(place.value()).isLessThan(place.usual());
            });
  }

  @Test
  void evidenceIsSaidWithinThePlace() {
    Conversation conversation = SyntheticMeeting.withStretch(2, 60, MONOLOGUE);
    for (Place place : Places.of(conversation)) {
      assertThat(start(conversation, place.firstUtterance()))
          .isBetween(place.fromMs(), place.toMs());
      assertThat(start(conversation, place.lastUtterance()))
          .isBetween(place.fromMs(), place.toMs());
    }
  }

  @Test
  void pauseInTheMiddleIsNoPlace() {
    Conversation conversation =
        SyntheticMeeting.withStretch(3, 60, new Stretch(25, 35, Talk.SILENCE));
    assertThat(Places.of(conversation))
        .noneMatch(place -> place.fromMs() < 35 * 60_000L && place.toMs() > 25 * 60_000L);
  }

  @Test
  void silenceAtTheEdgesIsNoPlace() {
    assertThat(Places.of(SyntheticMeeting.withStretch(4, 60, new Stretch(0, 12, Talk.SILENCE))))
        .noneMatch(place -> place.fromMs() < 12 * 60_000L);
  }

  @Test
  void nineMinutesAreTooFew() {
    assertThat(Places.of(SyntheticMeeting.withStretch(5, 9, new Stretch(3, 6, Talk.ONE_VOICE))))
        .isEmpty();
  }

  @Test
  void meetingWithoutTimesHasNoPlacesAndNoWindows() {
    Conversation untimed = SyntheticMeeting.untimed(6, 60);
    assertThat(Places.of(untimed)).isEmpty();
    assertThat(Windows.of(untimed)).isEmpty();
  }

  @Test
  void emptyMeetingHasNoPlacesAndNoWindows() {
    Conversation empty = SyntheticMeeting.steady(7, 0);
    assertThat(Places.of(empty)).isEmpty();
    assertThat(Windows.of(empty)).isEmpty();
  }

  @Property(tries = 10)
  void renamingPeopleLeavesThePlaces(@ForAll @IntRange(max = 1000) int seed) {
    Conversation before = SyntheticMeeting.withStretch(seed, 40, MONOLOGUE);
    Conversation after = SyntheticMeeting.renamed(seed, 40, MONOLOGUE);
    assertThat(Places.of(after))
        .usingRecursiveComparison()
        .withComparatorForType(PlacesTest::nearly, Double.class)
        .isEqualTo(Places.of(before));
  }

  /** Entropies add up in the order of ids, so the last digit may differ. */
  private static int nearly(double a, double b) {
    return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
  }

  private static long start(Conversation conversation, int utterance) {
    Span span = conversation.meeting().utterances().get(utterance).span();
    return span == null ? -1 : span.startMs();
  }
}
