package nl.onderstroom.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.movement.Components;

/**
 * Places of one meeting that overlap in time, on the same side of its band: one stretch, whatever
 * the number of components that mark it.
 */
record Stretch(MeetingHeader meeting, List<Place> places) {
  private static final double MINUTE_MS = 60_000;

  Stretch {
    places = List.copyOf(places);
  }

  /** In order of time. */
  static List<Stretch> in(MeetingAnalysis meeting, Place.Level level) {
    List<Stretch> stretches = new ArrayList<>();
    List<Place> together = new ArrayList<>();
    for (Place place : sorted(meeting, level)) {
      if (!together.isEmpty() && place.fromMs() >= end(together)) {
        stretches.add(new Stretch(meeting.header(), together));
        together = new ArrayList<>();
      }
      together.add(place);
    }
    if (!together.isEmpty()) {
      stretches.add(new Stretch(meeting.header(), together));
    }
    return stretches;
  }

  /** The ids of the components that mark it, in the order in which they are shown. */
  String variant() {
    return Names.joined(places.stream().map(Place::component).toList());
  }

  Finding finding(String pattern, String variant, Finding.Sign sign) {
    return new Finding(
        pattern,
        variant,
        Certainty.IN_THIS_MEETING,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        sign,
        numbers(),
        Map.of("meeting", Names.of(meeting)),
        evidence(),
        strength());
  }

  private Map<String, Double> numbers() {
    Map<String, Double> numbers = new TreeMap<>();
    numbers.put("from", (double) from());
    numbers.put("to", (double) end(places));
    numbers.put("minutes", (end(places) - from()) / MINUTE_MS);
    numbers.put("components", (double) components());
    numbers.put("oneIn", Math.floor(1 / p()));
    places.stream()
        .sorted(Comparator.comparingDouble(Place::p).reversed())
        .forEach(
            place -> {
              numbers.put(place.component(), place.value());
              numbers.put(place.component() + "Usual", place.usual());
            });
    return numbers;
  }

  private List<Evidence> evidence() {
    return places.stream()
        .flatMap(place -> Stream.of(place.firstUtterance(), place.lastUtterance()))
        .distinct()
        .sorted()
        .map(utterance -> new Evidence(meeting.id(), utterance))
        .toList();
  }

  /** More components weigh more than a smaller chance. */
  private double strength() {
    return Strength.of(Certainty.IN_THIS_MEETING, (components() - p()) / Components.ids().size());
  }

  private long from() {
    return places.stream().mapToLong(Place::fromMs).min().orElseThrow();
  }

  private double p() {
    return places.stream().mapToDouble(Place::p).min().orElseThrow();
  }

  private long components() {
    return places.stream().map(Place::component).distinct().count();
  }

  private static List<Place> sorted(MeetingAnalysis meeting, Place.Level level) {
    return meeting.places().stream()
        .filter(place -> place.level() == level)
        .sorted(Comparator.comparingLong(Place::fromMs).thenComparing(Place::component))
        .toList();
  }

  private static long end(List<Place> places) {
    return places.stream().mapToLong(Place::toMs).max().orElseThrow();
  }
}
