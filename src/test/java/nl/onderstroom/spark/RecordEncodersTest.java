package nl.onderstroom.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.UnsureName;
import nl.onderstroom.model.Utterance;
import nl.onderstroom.model.insight.Finding.Certainty;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Moment;
import nl.onderstroom.model.insight.Place;
import nl.onderstroom.model.insight.Series;
import nl.onderstroom.model.insight.Subject;
import nl.onderstroom.model.insight.Sufficiency;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.model.insight.WindowValue;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSpark.class)
public class RecordEncodersTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 29, 2, 30);

  /** Every kind of column once. */
  public record Kinds(
      boolean yes,
      int count,
      long ms,
      double share,
      @Nullable Boolean maybe,
      @Nullable Integer boxedCount,
      @Nullable Long boxedMs,
      @Nullable Double boxedShare,
      @Nullable String text,
      @Nullable BigDecimal amount,
      @Nullable LocalDate day,
      @Nullable LocalDateTime wall,
      @Nullable Instant instant,
      @Nullable Certainty certainty,
      @Nullable Span span,
      @Nullable List<Span> spans,
      @Nullable Set<String> words,
      @Nullable Map<String, Span> named) {}

  /** Spark's trap: read as a bean without columns. */
  public record WithOptional(Optional<String> title) {}

  /** Says nothing of what is in it. */
  @SuppressWarnings("rawtypes") // the point of the test
  public record WithRawList(List things) {}

  /** Of any depth. */
  public record Chain(@Nullable Chain next) {}

  /** Not to be reached from generated code. */
  record Hidden(String text) {}

  /** A class that is no record would be taken for a bean. */
  public record WithObject(StringBuilder text) {}

  @Test
  @Tag("spark")
  void schemaNamesEveryComponentWithItsType(SparkSession session) {
    assertThat(RecordEncoders.of(Kinds.class).schema().toDDL().replace(",", "\n"))
        .isEqualTo(
            """
            yes BOOLEAN NOT NULL
            count INT NOT NULL
            ms BIGINT NOT NULL
            share DOUBLE NOT NULL
            maybe BOOLEAN
            boxedCount INT
            boxedMs BIGINT
            boxedShare DOUBLE
            text STRING
            amount DECIMAL(38
            18)
            day DATE
            wall TIMESTAMP_NTZ
            instant TIMESTAMP
            certainty STRING
            span STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>
            spans ARRAY<STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>>
            words ARRAY<STRING>
            named MAP<STRING
             STRUCT<startMs: BIGINT NOT NULL
             endMs: BIGINT NOT NULL>>"""
                .stripIndent());
  }

  @Test
  @Tag("spark")
  void everyKindOfColumnComesBackAsItWas(SparkSession session) {
    Kinds full =
        new Kinds(
            true,
            1,
            2L,
            0.5,
            false,
            0,
            -1L,
            -0.5,
            "ja, zeker 🙂",
            new BigDecimal("1.500000000000000000"),
            LocalDate.of(2026, 1, 2),
            START,
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            Certainty.POSSIBLE,
            new Span(1, 2),
            List.of(new Span(1, 2), new Span(3, 4)),
            Set.of("a", "b"),
            Map.of("x", new Span(5, 6)));
    Kinds empty =
        new Kinds(
            false, 0, 0, 0, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    assertThat(roundTrip(session, List.of(full, empty), Kinds.class)).containsExactly(full, empty);
  }

  @Test
  @Tag("spark")
  void meetingComesBackAsItWas(SparkSession session) {
    Meeting meeting =
        new Meeting(
            "m1",
            "zorg",
            "Teamoverleg",
            START,
            List.of("zorg/a.vtt"),
            List.of(new Person("anna", "Anna de Vries", true, List.of("Anna"))),
            List.of(
                new Utterance(0, new Span(0, 1200), "anna", "Goedemorgen."),
                new Utterance(1, null, null, "")),
            List.of(
                new Presence(
                    "anna",
                    "Organisator",
                    List.of(new Interval(START, START.plusHours(1))),
                    3_600_000L),
                new Presence("anna", null, List.of(), null)),
            List.of(new ChatLine(12L, "anna", "👍", true), new ChatLine(null, "anna", "ok", false)),
            List.of(new UnsureName("Ans", "Anna de Vries", "similar")));
    Meeting bare =
        new Meeting(
            "m2", "zorg", "?", null, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    assertThat(roundTrip(session, List.of(meeting, bare), Meeting.class))
        .containsExactly(meeting, bare);
  }

  @Test
  @Tag("spark")
  void documentComesBackAsItWas(SparkSession session) {
    Document document =
        new Document(
            "zorg/a.vtt",
            "ab".repeat(32),
            "webvtt",
            "UTF-8",
            new Content(
                Content.Kind.TRANSCRIPT,
                null,
                START,
                null,
                List.of(
                    new Content.Line(new Span(0, 1), "Anna", "Ja"),
                    new Content.Line(null, null, "Nee")),
                List.of(
                    new Content.Attendee(
                        "Bo", null, null, List.of(new Interval(START, START)), null)),
                List.of(new ChatLine(null, "Bo", "hoi", false)),
                List.of(new Content.FileNote(null, "x"), new Content.FileNote(3, "y"))));

    assertThat(roundTrip(session, List.of(document), Document.class)).containsExactly(document);
  }

  @Test
  @Tag("spark")
  void teamAnalysisComesBackAsItWas(SparkSession session) {
    TeamAnalysis team =
        new TeamAnalysis(
            "zorg",
            List.of(meetingAnalysis()),
            List.of(
                new Series(
                    "breadth",
                    List.of(
                        new Series.Point("m1", 0.5, null, null, Sufficiency.VALID),
                        new Series.Point("m2", null, 0.1, 0.2, Sufficiency.TOO_LITTLE)),
                    null,
                    1.0,
                    "steady")),
            List.of(
                new Finding(
                    "silence",
                    "meeting",
                    Certainty.INDICATION,
                    Finding.Layer.BOTH,
                    Finding.Reach.COLLECTIVE,
                    Finding.Sign.PEARL,
                    Map.of("share", 0.25, "n", 4.0),
                    Map.of("who", "team"),
                    List.of(new Evidence("m1", 3)),
                    1.5)),
            7);

    assertThat(roundTrip(session, List.of(team), TeamAnalysis.class)).containsExactly(team);
  }

  private static MeetingAnalysis meetingAnalysis() {
    MeetingHeader header =
        new MeetingHeader(
            "m1",
            "zorg",
            "Teamoverleg",
            null,
            "nl",
            null,
            10,
            4,
            Sufficiency.INDICATIVE,
            true,
            List.of("zorg/a.vtt"),
            List.of(),
            List.of("anna"),
            List.of(),
            List.of("anna"),
            List.of());
    return new MeetingAnalysis(
        header,
        List.of(
            Measure.of("gini", Subject.MEETING, 0.4, 8),
            Measure.missing("gap", Subject.pair("anna", "bo"), "untimed")),
        List.of(new WindowValue("breadth", 0, 300_000, null)),
        List.of(new Place("breadth", 0, 60_000, Place.Level.BELOW, 0.1, 0.4, 0.02, 0, 9)),
        List.of(new Moment("m1", 3, null, null, "longest", "ja maar")));
  }

  @Test
  void whatWouldLoseItsContentIsRefused() {
    refuses(WithOptional.class, "WithOptional.title", "is not a List, Set or Map");
    refuses(WithRawList.class, "WithRawList.things", "java.util.List is not a primitive");
    refuses(WithObject.class, "WithObject.text", "java.lang.StringBuilder is not a primitive");
    refuses(Chain.class, "Chain", "holds itself");
    refuses(Hidden.class, "Hidden", "is not public");
  }

  private static void refuses(Class<? extends Record> type, String place, String why) {
    assertThatThrownBy(() -> RecordEncoders.of(type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No row for ")
        .hasMessageContaining(place)
        .hasMessageContaining(why);
  }

  /** Through a function too: the values must be made anew, not handed through. */
  private static <T extends Record> List<T> roundTrip(
      SparkSession session, List<T> values, Class<T> type) {
    var encoder = RecordEncoders.of(type);
    MapFunction<T, T> same = value -> value;
    return session.createDataset(values, encoder).repartition(1).map(same, encoder).collectAsList();
  }
}
