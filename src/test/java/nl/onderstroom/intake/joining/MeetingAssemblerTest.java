package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.joining.MeetingPlan.Origin;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.ChatLine;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingAssemblerTest {
  private static final MeetingPlan PLAN =
      plan(List.of("a/Week start_transcript.vtt"), "2026-03-04T09:30");

  private static MeetingPlan plan(List<String> transcripts, @Nullable String start) {
    return new MeetingPlan(
        "zuid.a",
        "zuid",
        null,
        start == null ? null : LocalDateTime.parse(start),
        transcripts,
        List.of("a/log.csv"),
        null,
        List.of(),
        new Origin(Whence.LOG, Whence.FILE_NAME, Whence.CALL, null, Whence.LOG));
  }

  private static Document transcript() {
    return document(
        PLAN.transcriptPaths().get(0),
        Content.Kind.TRANSCRIPT,
        null,
        List.of(
            new Line(new Span(2000, 3000), "Tess Bouwer", "twee"),
            new Line(null, null, "daarna"),
            new Line(new Span(0, 1000), "Spreker 1", "een")),
        List.of(),
        List.of());
  }

  private static Document log() {
    return document(
        "a/log.csv",
        Content.Kind.ATTENDANCE,
        null,
        List.of(),
        List.of(
            stay("Bouwer, Tess", "2026-03-04T09:30", "2026-03-04T09:50"),
            stay("Bouwer, Tess", "2026-03-04T09:40", "2026-03-04T10:00"),
            new Attendee("Karim (Guest)", null, "gast", List.of(), 60_000L)),
        List.of(new ChatLine(1L, "Karim", "hoi", false)));
  }

  private static List<Person> people() {
    return List.of(
        new Person("karim", "Karim", true, List.of("Karim", "Karim (Guest)")),
        new Person("label:spreker-1", "Spreker 1", false, List.of("Spreker 1")),
        new Person("tess-bouwer", "Tess Bouwer", true, List.of("Bouwer, Tess", "Tess Bouwer")));
  }

  @Test
  void meetingIsPutTogetherFromTranscriptAndLog() {
    assertThat(MeetingAssembler.assemble(PLAN, List.of(log(), transcript()), PeopleFile.none()))
        .isEqualTo(
            new Meeting(
                "zuid.a",
                "zuid",
                "Week start",
                LocalDateTime.parse("2026-03-04T09:30"),
                List.of("a/Week start_transcript.vtt", "a/log.csv"),
                people(),
                List.of(
                    new Utterance(0, new Span(0, 1000), "label:spreker-1", "een"),
                    new Utterance(1, new Span(2000, 3000), "tess-bouwer", "twee"),
                    new Utterance(2, null, null, "daarna")),
                List.of(
                    new Presence("karim", "gast", List.of(), 60_000L),
                    new Presence(
                        "tess-bouwer",
                        null,
                        List.of(interval("2026-03-04T09:30", "2026-03-04T10:00")),
                        1_800_000L)),
                List.of(new ChatLine(1L, "karim", "hoi", false)),
                List.of()));
  }

  @Test
  void timesWithoutDateGoToTheDayOfTheMeeting() {
    assertThat(presence(LocalDateTime.parse("2026-03-04T09:28")))
        .isEqualTo(
            new Presence(
                "tess-bouwer",
                null,
                List.of(interval("2026-03-04T23:30", "2026-03-05T00:10")),
                2_400_000L));
  }

  @Test
  void timesWithoutDateGiveOnlyTheDurationWhereTheDayIsUnknown() {
    assertThat(presence(null)).isEqualTo(new Presence("tess-bouwer", null, List.of(), 2_400_000L));
  }

  private static Presence presence(@Nullable LocalDateTime start) {
    Document transcript =
        document(
            PLAN.transcriptPaths().get(0),
            Content.Kind.TRANSCRIPT,
            start,
            List.of(new Line(null, "Tess Bouwer", "hoi")),
            List.of(),
            List.of());
    Document log =
        document(
            "a/log.csv",
            Content.Kind.ATTENDANCE,
            null,
            List.of(),
            List.of(stay("Tess Bouwer", "1970-01-01T23:30", "1970-01-02T00:10")),
            List.of());
    MeetingPlan plan = plan(PLAN.transcriptPaths(), start == null ? null : start.toString());
    return MeetingAssembler.assemble(plan, List.of(transcript, log), PeopleFile.none())
        .presences()
        .get(0);
  }

  private static Attendee stay(String label, String from, String to) {
    Interval stay = interval(from, to);
    return new Attendee(label, null, null, List.of(stay), stay.lengthMs());
  }

  private static Interval interval(String from, String to) {
    return new Interval(LocalDateTime.parse(from), LocalDateTime.parse(to));
  }

  private static Document document(
      String path,
      Content.Kind kind,
      @Nullable LocalDateTime start,
      List<Line> lines,
      List<Attendee> attendees,
      List<ChatLine> chat) {
    Content content = new Content(kind, null, start, null, lines, attendees, chat, List.of());
    return new Document(path, "sha", "f", "UTF-8", content);
  }
}
