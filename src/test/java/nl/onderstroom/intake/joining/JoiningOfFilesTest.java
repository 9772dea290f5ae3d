package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Answer;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.Bond.Role;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the files of a team, as tools export them, to its meetings. */
class JoiningOfFilesTest {
  private static final List<String> TEAM = List.of("Anna Bos", "Bram Kok", "Cas Dop");

  private final Map<String, Document> documents = new TreeMap<>();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Overleg 2026-03-04 deel 1.vtt,        Overleg 2026-03-04 deel 2.vtt
          Overleg part 1.vtt,                   Overleg part 2.vtt
          Overleg_pt1.vtt,                      Overleg_pt2.vtt
          Overleg 1 van 2.vtt,                  Overleg 2 van 2.vtt
          Overleg deel I.vtt,                   Overleg deel II.vtt
          Overleg (deel een).vtt,               Overleg (deel twee).vtt
          Overleg (1).vtt,                      Overleg (2).vtt
          2026-03-04/deel 1.vtt,                2026-03-04/deel 2.vtt
          """)
  void partsByNameAreOneMeetingWithShiftedTimes(String first, String second) {
    vtt(first, TEAM, 0, 3);
    vtt(second, TEAM, 50, 2);

    Meeting meeting = onlyMeeting();

    assertThat(meeting.sources()).containsExactlyInAnyOrder(first, second);
    assertThat(meeting.utterances().stream().map(Utterance::span))
        .containsExactly(
            new Span(0, 9_000),
            new Span(10_000, 19_000),
            new Span(20_000, 29_000),
            new Span(29_000, 38_000),
            new Span(39_000, 48_000));
    assertThat(plans().plans().get(0).bonds())
        .singleElement()
        .satisfies(
            bond -> {
              assertThat(bond.path()).isEqualTo(second);
              assertThat(bond.to()).isEqualTo(first);
              assertThat(bond.role()).isEqualTo(Role.PART);
              assertThat(bond.clues()).contains(Clue.FILE_NAME, Clue.PEOPLE);
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Weekstart.vtt,                        Weekstart (1).vtt
          Overleg 2026-03-04 deel 1.vtt,        Overleg 2026-03-11 deel 2.vtt
          2026-03-04/deel 1.vtt,                2026-03-11/deel 2.vtt
          Overleg deel 1.vtt,                   Retro deel 2.vtt
          Deelnemers 1.vtt,                     Deelnemers 2.vtt
          Team 3.vtt,                           Team 4.vtt
          """)
  void whatOnlyLooksLikePartsStaysTwoMeetings(String first, String second) {
    vtt(first, TEAM, 0, 30);
    vtt(second, TEAM, 50, 30);

    assertThat(plans().plans()).hasSize(2);
  }

  @Test
  void partsOfStrangersStayTwoMeetings() {
    vtt("Overleg deel 1.vtt", TEAM, 0, 9);
    vtt("Overleg deel 2.vtt", List.of("Dirk Vos", "Els Wit", "Fay Smit"), 50, 9);

    assertThat(plans().plans()).hasSize(2);
  }

  @Test
  void aPartThatCountsOnKeepsItsTimes() {
    vtt("Overleg deel 1.vtt", TEAM, 0, 3);
    put("Overleg deel 2.vtt", cues(TEAM, 3, 2, 3));

    assertThat(onlyMeeting().utterances().get(3).span()).isEqualTo(new Span(30_000, 39_000));
  }

  @Test
  void meetingsThatFollowWithinMinutesUnderOneTitleAreParts() {
    timed("a.vtt", "Weekstart", "2026-03-04T10:00", 0, 12);
    timed("b.vtt", "Weekstart", "2026-03-04T10:05", 50, 12);
    timed("c.vtt", "Weekstart", "2026-03-04T13:00", 99, 12);

    MeetingPlans plans = plans();

    assertThat(plans.plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactlyInAnyOrder(List.of("a.vtt", "b.vtt"), List.of("c.vtt"));
    Meeting joined = meeting(plans.plans().stream().filter(p -> p.transcriptPaths().size() == 2).findFirst().orElseThrow());
    assertThat(joined.utterances().get(12).span()).isEqualTo(new Span(300_000, 309_000));
  }

  @Test
  void ofTwoExportsTheRicherIsTakenAndTheOtherNamed() {
    vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    put("notulen uit teams.txt", IntStream.range(0, 20).mapToObj(i -> name(TEAM, i) + ": " + line(i)).collect(Collectors.joining("\n")));

    MeetingPlans plans = plans();

    assertThat(plans.plans()).extracting(MeetingPlan::transcriptPaths).containsExactly(List.of("Overleg 2026-03-04.vtt"));
    assertThat(plans.leftOut())
        .containsExactly(new LeftOut("notulen uit teams.txt", "team", "same-meeting", "Overleg 2026-03-04.vtt"));
    assertThat(plans.plans().get(0).bonds())
        .containsExactly(new Bond("notulen uit teams.txt", "Overleg 2026-03-04.vtt", Role.VERSION, List.of(Clue.TEXT)));
  }

  @Test
  void aReExportWithBetterNamesIsTaken() {
    vtt("Overleg.vtt", List.of("Spreker 1", "Spreker 2", "Spreker 3"), 0, 20);
    vtt("Overleg verbeterd.vtt", TEAM, 0, 20);

    assertThat(plans().plans()).extracting(MeetingPlan::transcriptPaths).containsExactly(List.of("Overleg verbeterd.vtt"));
  }

  @Test
  void theSameWordsOnTwoDaysAreTwoMeetings() {
    vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    vtt("Overleg 2026-03-11.vtt", TEAM, 0, 21);

    assertThat(plans().plans()).hasSize(2);
    assertThat(plans().leftOut()).isEmpty();
  }

  @Test
  void aLogNamedAfterAVersionThatIsNotUsedIsJoinedAllTheSame() {
    vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    put("uitwerking.txt", IntStream.range(0, 20).mapToObj(i -> name(TEAM, i) + ": " + line(i)).collect(Collectors.joining("\n")));
    put("uitwerking aanwezigheid.csv", "Naam;Binnen;Weg\nAnna Bos;09:00:00;10:00:00\nZoë Stil;09:00:00;10:00:00\n");
    vtt("Retro 2026-03-05.vtt", List.of("Dirk Vos", "Els Wit", "Fay Smit"), 50, 20);

    Meeting meeting = meeting(plans().plans().get(0));

    assertThat(meeting.sources()).containsExactly("Overleg 2026-03-04.vtt", "uitwerking aanwezigheid.csv");
  }

  @Test
  void theCalendarGivesStartAndInvitedWhereNoLogDoes() {
    vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    calendar(event("w1", "Weekstart", "2026-03-04T10:00", EventStatus.PLANNED), event("w2", "Weekstart", "2026-02-25T10:00", EventStatus.CANCELLED), event("x", "Tandarts", "2026-03-04T15:00", EventStatus.PLANNED));

    MeetingPlans plans = plans();
    Meeting meeting = meeting(plans.plans().get(0));

    assertThat(meeting.start()).isEqualTo(LocalDateTime.parse("2026-03-04T10:00"));
    assertThat(meeting.presences()).extracting(Presence::person).containsExactly("anna-bos", "zoe-stil");
    assertThat(plans.plans().get(0).origin())
        .isEqualTo(new MeetingPlan.Origin(MeetingPlan.Whence.CALENDAR, MeetingPlan.Whence.CALENDAR, MeetingPlan.Whence.CALL, MeetingPlan.Whence.CALENDAR));
    assertThat(plans.unheld())
        .containsExactly(new Unheld("agenda.ics", "Weekstart", LocalDateTime.parse("2026-02-25T10:00"), EventStatus.CANCELLED));
    assertThat(plans.leftOut()).isEmpty();
  }

  @Test
  void whoIsInTheLogCountsBeforeWhoWasInvited() {
    vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    put("Weekstart 2026-03-04 aanwezigheid.csv", "Naam;Binnen;Weg\nAnna Bos;09:00:00;10:00:00\nBram Kok;09:00:00;10:00:00\n");
    calendar(event("w1", "Weekstart", "2026-03-04T10:00", EventStatus.PLANNED));

    assertThat(onlyMeeting().presences()).extracting(Presence::person).containsExactly("anna-bos", "bram-kok");
  }

  @Test
  void aCalendarOfOtherPeopleIsLeftOut() {
    vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    calendar(event("x", "Tandarts", "2026-03-04T15:00", EventStatus.PLANNED));

    assertThat(plans().leftOut()).containsExactly(new LeftOut("agenda.ics", "team", "calendar-fits-none", null));
    assertThat(plans().unheld()).isEmpty();
  }

  private MeetingPlans plans() {
    return MeetingPlanner.plan(
        documents.values().stream().map(document -> DocumentHeader.of("team", document)).toList());
  }

  private Meeting onlyMeeting() {
    assertThat(plans().plans()).hasSize(1);
    return meeting(plans().plans().get(0));
  }

  private Meeting meeting(MeetingPlan plan) {
    return MeetingAssembler.assemble(plan, List.copyOf(documents.values()), PeopleFile.none());
  }

  private void vtt(String path, List<String> people, int from, int cues) {
    put(path, cues(people, from, cues, 0));
  }

  private void put(String path, String text) {
    documents.put(
        path,
        new FileReader(Formats.ALL)
            .read(path, text.getBytes(StandardCharsets.UTF_8))
            .expectDocument());
  }

  /** As tools export that know when a recording began. */
  private void timed(String path, String title, String start, int from, int cues) {
    vtt(path, TEAM, from, cues);
    Document read = documents.get(path);
    assertThat(read).isNotNull();
    Content content =
        new Content(
            Content.Kind.TRANSCRIPT,
            title,
            LocalDateTime.parse(start),
            null,
            read.content().lines(),
            List.of(),
            List.of(),
            List.of());
    documents.put(path, new Document(path, path, "test", "UTF-8", content));
  }

  private void calendar(Event... events) {
    documents.put(
        "agenda.ics",
        new Document("agenda.ics", "ics", "ics", "UTF-8", Content.ofCalendar(null, List.of(events), List.of())));
  }

  private static Event event(String uid, String title, String start, EventStatus status) {
    LocalDateTime from = LocalDateTime.parse(start);
    return new Event(
        uid,
        null,
        title,
        from,
        from.plusHours(1),
        false,
        null,
        status,
        "Anna Bos",
        List.of(
            new Invited("Anna Bos", "anna@x.example", Guest.PERSON, Answer.ACCEPTED, false),
            new Invited("Zoë Stil", "zoe@x.example", Guest.PERSON, Answer.NONE, false),
            new Invited("Wim Weg", "wim@x.example", Guest.PERSON, Answer.DECLINED, false),
            new Invited("Zaal 2", null, Guest.ROOM, Answer.ACCEPTED, false)));
  }

  private static String cues(List<String> people, int from, int count, int clock) {
    List<String> cues = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = (clock + i) * 10;
      cues.add(
          String.format(
              Locale.ROOT,
              "%02d:%02d.000 --> %02d:%02d.000\n<v %s>%s</v>\n",
              at / 60,
              at % 60,
              (at + 9) / 60,
              (at + 9) % 60,
              name(people, i),
              line(from + i)));
    }
    return "WEBVTT\n\n" + String.join("\n", cues);
  }

  private static String name(List<String> people, int i) {
    return people.get(i % people.size());
  }

  private static String line(int i) {
    return "Dan gaan we nu naar nummer " + i + " en daarna " + (i * 7919) + " van de lijst.";
  }
}
