package nl.onderstroom.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.Finding;
import nl.onderstroom.model.insight.Finding.Certainty;
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
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the house stores comes back from rows as it was. */
@ExtendWith(SharedSpark.class)
class OwnRecordsTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 3, 29, 2, 30);

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

    assertThat(RecordEncodersTest.roundTrip(session, List.of(meeting, bare), Meeting.class))
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
                List.of(
                    new Content.FileNote(null, "x"),
                    new Content.FileNote(3, "y", Map.of("heading", "Kleur")))));

    assertThat(RecordEncodersTest.roundTrip(session, List.of(document), Document.class))
        .containsExactly(document);
  }

  @Test
  @Tag("spark")
  void calendarAndRegisterComeBackAsTheyWere(SparkSession session) {
    LocalDate day = START.toLocalDate();
    Content content =
        new Content(
            Content.Kind.CALENDAR,
            "Team",
            "Zorg",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(event()),
            List.of(
                new Content.Item(
                    2, Content.ItemKind.ACTION, "A1", "doen", day, null, null, "Bo", null, "", "")),
            List.of(new Content.Member("Bo", null, "zorg", null, day, null)),
            List.of());
    Document document = new Document("zorg/a.ics", "ab".repeat(32), "icalendar", "UTF-8", content);

    assertThat(RecordEncodersTest.roundTrip(session, List.of(document), Document.class))
        .containsExactly(document);
  }

  private static Content.Event event() {
    return new Content.Event(
        "u",
        null,
        "Overleg",
        START,
        START,
        false,
        "UTC",
        Content.EventStatus.CANCELLED,
        null,
        List.of("Team Noord"),
        List.of(
            new Content.Invited("Zaal 3", null, Content.Guest.ROOM, Content.Answer.NONE, true)));
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
            List.of(Measure.of("propose", Subject.TEAM, 0.1, 600).between(0.05, 0.2)),
            List.of(finding()),
            7);

    assertThat(RecordEncodersTest.roundTrip(session, List.of(team), TeamAnalysis.class))
        .containsExactly(team);
  }

  private static Finding finding() {
    return new Finding(
        "silence",
        "meeting",
        Certainty.INDICATION,
        Finding.Layer.BOTH,
        Finding.Reach.COLLECTIVE,
        Finding.Sign.PEARL,
        Map.of("share", 0.25, "n", 4.0),
        Map.of("who", "team"),
        List.of(new Evidence("m1", 3)),
        1.5);
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
        List.of(new Moment("m1", 3, null, null, "longest", "ja maar")),
        List.of(new MeetingAnalysis.Count("propose", 3, 40)));
  }
}
