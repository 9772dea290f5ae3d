package nl.onderstroom.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.onderstroom.intake.Account;
import nl.onderstroom.json.Json;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.WindowValue;
import org.jspecify.annotations.Nullable;

/**
 * The object that {@code analyse --json} writes. Times within a meeting are seconds since its
 * start; words of certainty, level, layer and reach are in the language of the report.
 *
 * @param measures what only several meetings together can say
 * @param period first and last day as {@code 2026-01-05/2026-03-30}; absent without dates
 */
public record JsonReport(
    String edition,
    String language,
    String team,
    @Nullable String period,
    List<MeetingJson> meetings,
    List<SeriesJson> series,
    List<MeasureJson> measures,
    List<FindingJson> findings,
    AccountJson account,
    List<ProblemJson> problems) {
  private static final double MS_A_SECOND = 1000;

  public static JsonReport of(Report report) {
    Story story = new Story(report);
    return new JsonReport(
        report.edition().name().toLowerCase(Locale.ROOT),
        report.language(),
        report.team().team(),
        period(story.headers()),
        story.meetings().stream().map(meeting -> meeting(meeting, story)).toList(),
        report.team().series().stream().map(series -> series(series, story)).toList(),
        report.team().measures().stream()
            .map(row -> measure(row, UnaryOperator.identity(), story))
            .toList(),
        story.told().stream().map(told -> finding(told, story)).toList(),
        AccountJson.of(report),
        problems(story));
  }

  /** Indented, with a line break at its end. */
  public String written() {
    return Json.pretty(this);
  }

  private static @Nullable String period(List<MeetingHeader> meetings) {
    List<LocalDateTime> starts =
        meetings.stream().map(MeetingHeader::start).filter(Objects::nonNull).sorted().toList();
    return starts.isEmpty()
        ? null
        : starts.get(0).toLocalDate() + "/" + starts.get(starts.size() - 1).toLocalDate();
  }

  private static MeetingJson meeting(MeetingAnalysis meeting, Story story) {
    MeetingHeader header = meeting.header();
    return new MeetingJson(
        header.id(),
        header.title(),
        header.start(),
        header.durationMs() == null ? null : header.durationMs() / MS_A_SECOND,
        header.sources(),
        header.present().size(),
        header.speakers().size(),
        header.silent().stream().map(header::nameOf).toList(),
        meeting.measures().stream().map(row -> measure(row, header::nameOf, story)).toList(),
        meeting.windows().stream().map(JsonReport::window).toList(),
        meeting.places().stream()
            .map(
                place ->
                    new PlaceJson(
                        place.fromMs() / MS_A_SECOND,
                        place.toMs() / MS_A_SECOND,
                        null,
                        place.component(),
                        story.say("place." + word(place.level()))))
            .toList());
  }

  private static MeasureJson measure(Measure row, UnaryOperator<String> nameOf, Story story) {
    String note = row.note();
    return new MeasureJson(
        row.measure(),
        row.subject().shown(nameOf),
        row.value(),
        row.low(),
        row.high(),
        row.n(),
        note == null ? null : story.reason(note));
  }

  private static WindowJson window(WindowValue window) {
    return new WindowJson(
        window.fromMs() / MS_A_SECOND,
        window.toMs() / MS_A_SECOND,
        null,
        window.component(),
        window.value());
  }

  private static SeriesJson series(Series series, Story story) {
    Double low = series.low();
    Double high = series.high();
    return new SeriesJson(
        series.component(),
        series.points().stream()
            .map(point -> new PointJson(point.meeting(), point.value(), point.low(), point.high()))
            .toList(),
        low == null || high == null ? null : Arrays.asList(low, high),
        story.say("series." + series.state()));
  }

  private static FindingJson finding(Told told, Story story) {
    return new FindingJson(
        told.finding().pattern(),
        told.certainty(),
        story.say("layer." + word(told.finding().layer())),
        story.say("reach." + word(told.finding().reach())),
        told.observation(),
        told.readings(),
        told.question(),
        told.finding().evidence());
  }

  private static List<ProblemJson> problems(Story story) {
    List<ProblemJson> problems = new ArrayList<>();
    for (FileRow file : story.report().files()) {
      if (file.code() != null && file.status() != FileRow.Status.DUPLICATE) {
        FileNotice notice = FileNotice.of(file, story.texts());
        problems.add(new ProblemJson(notice.place(), notice.what(), notice.mend()));
      }
    }
    return List.copyOf(problems);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param duration in seconds
   * @param present how many were there; those who spoke, where no attendance log says more
   * @param silent names
   */
  public record MeetingJson(
      String id,
      String title,
      @Nullable LocalDateTime start,
      @Nullable Double duration,
      List<String> sources,
      int present,
      int speakers,
      List<String> silent,
      List<MeasureJson> measures,
      List<WindowJson> windows,
      List<PlaceJson> places) {}

  /** {@code subject} is {@code meeting}, {@code team}, a name, or {@code A > B}. */
  public record MeasureJson(
      String measure,
      String subject,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      int n,
      @Nullable String note) {}

  /** {@code topic} is absent while meetings are not cut into topics. */
  public record WindowJson(
      double from, double to, @Nullable String topic, String component, @Nullable Double value) {}

  public record PlaceJson(
      double from, double to, @Nullable String topic, String component, String level) {}

  /** {@code band} holds its low and high end. */
  public record SeriesJson(
      String component, List<PointJson> points, @Nullable List<Double> band, String state) {}

  public record PointJson(
      String meeting, @Nullable Double value, @Nullable Double low, @Nullable Double high) {}

  public record FindingJson(
      String pattern,
      String state,
      String layer,
      String reach,
      String observation,
      List<String> readings,
      String question,
      List<Evidence> evidence) {}

  /** {@code joined}: which file was joined to which, and on what. */
  public record AccountJson(
      int inputs, int processed, int quarantined, int duplicates, List<Joined> joined) {
    static AccountJson of(Report report) {
      Account account = report.account();
      return new AccountJson(
          account.inputs(),
          account.processed(),
          account.quarantined(),
          account.duplicates(),
          Joined.of(report.plans()));
    }
  }

  public record ProblemJson(String place, String what, String mend) {}
}
