package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.onderstroom.measures.Component;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.statistics.Quantiles;
import nl.onderstroom.statistics.ScanStatistic;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a meeting in which a component lies lower or higher than in the rest of that
 * meeting, more than its minutes in a random order would show.
 *
 * <p>Both sides, all components, places and lengths together: at most {@code place.alpha} of
 * meetings without any structure show a stretch.
 */
public final class Places {
  private static final int SIDES = 2;

  private final Conversation conversation;
  private final Thresholds thresholds;
  private final List<Component> components;
  private final Minutes minutes;

  private Places(Conversation conversation) {
    this.conversation = conversation;
    this.thresholds = conversation.thresholds();
    this.components = Components.of(conversation);
    this.minutes = new Minutes(conversation);
  }

  /** In order of time; none for a meeting without times or with too little talk. */
  public static List<Place> of(Conversation conversation) {
    return conversation.timed() ? new Places(conversation).find() : List.of();
  }

  private List<Place> find() {
    if (minutes.count() < thresholds.whole("place.least-minutes")) {
      return List.of();
    }
    double[][] rows = components.stream().map(minutes::row).toArray(double[][]::new);
    List<ScanStatistic.Run> stretches = minutes.stretches();
    // The same meeting gives the same shuffles, on every machine and in every order of reading.
    long seed = conversation.meeting().id().hashCode();
    ScanStatistic.Sides sides =
        new ScanStatistic(rows, stretches)
            .find(
                thresholds.value("place.alpha") / SIDES,
                thresholds.whole("place.permutations"),
                seed);
    List<Place> places = new ArrayList<>(places(sides.low(), stretches, Place.Level.BELOW));
    places.addAll(places(sides.high(), stretches, Place.Level.ABOVE));
    places.sort(
        Comparator.comparingLong(Place::fromMs)
            .thenComparingLong(Place::toMs)
            .thenComparing(Place::component));
    return List.copyOf(places);
  }

  private List<Place> places(
      List<ScanStatistic.Found> found, List<ScanStatistic.Run> stretches, Place.Level level) {
    return found.stream()
        .map(one -> place(one, stretches, level))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Place place(
      ScanStatistic.Found found, List<ScanStatistic.Run> stretches, Place.Level level) {
    Component component = components.get(found.row());
    Double value = minutes.value(component, found.run());
    Double usual = usual(component, found.run(), stretches);
    if (value == null || usual == null || (value < usual) != (level == Place.Level.BELOW)) {
      return null;
    }
    long from = minutes.first(found.run()) * Windows.MINUTE_MS;
    long to = minutes.end(found.run()) * Windows.MINUTE_MS;
    int[] said = said(from, to);
    return new Place(
        component.id(), from, to, level, value, usual, found.p(), said[0], said[said.length - 1]);
  }

  /** The middle value of the other stretches of that length: more minutes hold more voices. */
  private @Nullable Double usual(
      Component component, ScanStatistic.Run run, List<ScanStatistic.Run> stretches) {
    double[] others =
        stretches.stream()
            .filter(other -> other.length() == run.length() && !other.overlaps(run))
            .map(other -> minutes.value(component, other))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    return others.length == 0 ? null : Quantiles.median(others);
  }

  /** Indices of what begins in the stretch; or, when one voice fills it, of what is heard in it. */
  private int[] said(long from, long to) {
    int[] begun =
        conversation.meeting().utterances().stream()
            .filter(u -> u.span() != null && u.span().startMs() >= from && u.span().startMs() < to)
            .mapToInt(Utterance::index)
            .toArray();
    return begun.length > 0
        ? begun
        : conversation.meeting().utterances().stream()
            .filter(u -> heard(u.span(), from, to))
            .mapToInt(Utterance::index)
            .toArray();
  }

  private static boolean heard(@Nullable Span span, long from, long to) {
    return span != null && span.overlapMs(from, to) > 0;
  }
}
