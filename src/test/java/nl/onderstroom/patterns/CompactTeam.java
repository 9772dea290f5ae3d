package nl.onderstroom.patterns;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingAnalysis.Count;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.movement.TeamSeries;
import org.jspecify.annotations.Nullable;

/**
 * A team of which only that is told on which a case turns.
 *
 * @param series values of components, a meeting each; null where one has none
 * @param meetings what is special about the meetings, from the first on; the rest is ordinary: two
 *     hundred utterances of six people, no attendance log, nothing that stands out
 */
public record CompactTeam(
    @Nullable Map<String, List<@Nullable Double>> series, @Nullable List<CompactMeeting> meetings) {
  private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 10, 0);
  private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f");
  private static final int UTTERANCES = 200;
  private static final int PEOPLE_TALK_FROM = 10;
  private static final CompactMeeting ORDINARY =
      new CompactMeeting(null, null, null, null, null, null, null, null, null);

  public TeamHistory history() {
    List<MeetingAnalysis> analyses = analyses();
    Thresholds thresholds = Thresholds.standard();
    return new TeamHistory(analyses, TeamSeries.of(analyses, thresholds), thresholds);
  }

  /** In order of time, a week apart. */
  public List<MeetingAnalysis> analyses() {
    List<CompactMeeting> special = Objects.requireNonNullElse(meetings, List.of());
    int count = values().values().stream().mapToInt(List::size).reduce(special.size(), Math::max);
    return IntStream.range(0, count)
        .mapToObj(i -> analysis(i, i < special.size() ? special.get(i) : ORDINARY))
        .toList();
  }

  private Map<String, List<@Nullable Double>> values() {
    return Objects.requireNonNullElse(series, Map.of());
  }

  private MeetingAnalysis analysis(int number, CompactMeeting told) {
    MeetingHeader header = header(number, told);
    List<Measure> measures = new ArrayList<>();
    values()
        .forEach(
            (component, values) -> {
              Double value = number < values.size() ? values.get(number) : null;
              measures.add(
                  value == null
                      ? Measure.missing(component, Subject.MEETING, "too-little-text")
                      : Measure.of(component, Subject.MEETING, value, UTTERANCES));
            });
    if (told.topShare() != null) {
      double share = told.topShare();
      measures.add(
          new Measure(
              "top-share-words-speakers",
              Subject.MEETING,
              share,
              share - 0.06,
              share + 0.06,
              header.speakers().size(),
              null));
    }
    List<Place> places = Objects.requireNonNullElse(told.places(), List.of());
    return new MeetingAnalysis(
        header, measures, List.of(), places, moments(header, told), counts(told));
  }

  private static MeetingHeader header(int number, CompactMeeting told) {
    List<String> present = Objects.requireNonNullElse(told.present(), PEOPLE);
    List<String> silent = Objects.requireNonNullElse(told.silent(), List.of());
    return new MeetingHeader(
        String.format(Locale.ROOT, "m%02d", number + 1),
        "team",
        "Meeting " + (number + 1),
        told.undated() == null ? FIRST.plusWeeks(number) : null,
        "nl",
        3_600_000L,
        UTTERANCES,
        UTTERANCES,
        Objects.requireNonNullElse(told.sufficiency(), Sufficiency.VALID),
        told.attendance() != null,
        List.of("meeting.vtt"),
        present.stream().map(id -> new Person(id, "P " + id, true, List.of(id))).toList(),
        present,
        present.stream().filter(id -> !silent.contains(id)).toList(),
        silent,
        List.of());
  }

  private static List<Count> counts(CompactMeeting told) {
    Map<String, List<Integer>> counts = Objects.requireNonNullElse(told.counts(), Map.of());
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey(), count.getValue().get(0), count.getValue().get(1)))
        .toList();
  }

  private static List<Moment> moments(MeetingHeader header, CompactMeeting told) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < header.speakers().size(); i++) {
      String speaker = header.speakers().get(i);
      moments.add(moment(header, PEOPLE_TALK_FROM + i, speaker, "first-word"));
    }
    moments.add(moment(header, 30, "a", "longest-turn"));
    moments.add(moment(header, 40, "a", "open-question"));
    Objects.requireNonNullElse(told.heard(), Map.<String, List<Integer>>of())
        .forEach(
            (kind, places) ->
                places.forEach(
                    at -> moments.add(moment(header, at, PEOPLE.get(at % PEOPLE.size()), kind))));
    for (Place place : Objects.requireNonNullElse(told.places(), List.<Place>of())) {
      String kind = place.level() == Place.Level.BELOW ? "plek" : "parel";
      moments.add(moment(header, place.firstUtterance(), "a", kind));
      moments.add(moment(header, place.lastUtterance(), "a", kind));
    }
    return moments;
  }

  private static Moment moment(MeetingHeader header, int utterance, String speaker, String kind) {
    return new Moment(header.id(), utterance, utterance * 1000L, speaker, kind, "so it is");
  }

  /**
   * What is special about a meeting.
   *
   * @param undated any value: no source tells its date
   * @param heard by kind of moment where it was heard; the utterance tells who of the six spoke
   * @param counts by what was counted: so many times, of so many
   * @param attendance any value: a log tells who was there
   */
  public record CompactMeeting(
      @Nullable Sufficiency sufficiency,
      @Nullable String undated,
      @Nullable String attendance,
      @Nullable List<String> present,
      @Nullable List<String> silent,
      @Nullable Double topShare,
      @Nullable List<Place> places,
      @Nullable Map<String, List<Integer>> heard,
      @Nullable Map<String, List<Integer>> counts) {}
}
