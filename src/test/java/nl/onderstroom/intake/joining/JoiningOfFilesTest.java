package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.TeamFolder.TEAM;
import static nl.onderstroom.intake.joining.TeamFolder.cues;
import static nl.onderstroom.intake.joining.TeamFolder.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.Bond.Role;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import nl.onderstroom.model.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the files of a team, as tools export them, to its meetings. */
class JoiningOfFilesTest {
  private final TeamFolder folder = new TeamFolder();

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
    folder.vtt(first, TEAM, 0, 3);
    folder.vtt(second, TEAM, 50, 2);

    Meeting meeting = folder.onlyMeeting();

    assertThat(meeting.sources()).containsExactlyInAnyOrder(first, second);
    assertThat(meeting.utterances().stream().map(Utterance::span))
        .containsExactly(
            new Span(0, 9_000),
            new Span(10_000, 19_000),
            new Span(20_000, 29_000),
            new Span(29_000, 38_000),
            new Span(39_000, 48_000));
    assertThat(folder.plans().plans().get(0).bonds())
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
    folder.vtt(first, TEAM, 0, 30);
    folder.vtt(second, TEAM, 50, 30);

    assertThat(folder.plans().plans()).hasSize(2);
  }

  @Test
  void partsOfStrangersStayTwoMeetings() {
    folder.vtt("Overleg deel 1.vtt", TEAM, 0, 9);
    folder.vtt("Overleg deel 2.vtt", List.of("Dirk Vos", "Els Wit", "Fay Smit"), 50, 9);

    assertThat(folder.plans().plans()).hasSize(2);
  }

  @Test
  void aPartThatCountsOnKeepsItsTimes() {
    folder.vtt("Overleg deel 1.vtt", TEAM, 0, 3);
    folder.put("Overleg deel 2.vtt", cues(TEAM, 3, 2, 3));

    assertThat(folder.onlyMeeting().utterances().get(3).span()).isEqualTo(new Span(30_000, 39_000));
  }

  @Test
  void meetingsThatFollowWithinMinutesUnderOneTitleAreParts() {
    folder.timed("a.vtt", "Weekstart", "2026-03-04T10:00", 0, 12);
    folder.timed("b.vtt", "Weekstart", "2026-03-04T10:05", 50, 12);
    folder.timed("c.vtt", "Weekstart", "2026-03-04T13:00", 99, 12);

    MeetingPlans plans = folder.plans();

    assertThat(plans.plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactlyInAnyOrder(List.of("a.vtt", "b.vtt"), List.of("c.vtt"));
    Meeting joined =
        folder.meeting(
            plans.plans().stream()
                .filter(p -> p.transcriptPaths().size() == 2)
                .findFirst()
                .orElseThrow());
    assertThat(joined.utterances().get(12).span()).isEqualTo(new Span(300_000, 309_000));
  }

  @Test
  void ofTwoExportsTheRicherIsTakenAndTheOtherNamed() {
    folder.vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    folder.txt("notulen uit teams.txt", 20);

    MeetingPlans plans = folder.plans();

    assertThat(plans.plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactly(List.of("Overleg 2026-03-04.vtt"));
    assertThat(plans.leftOut())
        .containsExactly(
            new LeftOut("notulen uit teams.txt", "team", "same-meeting", "Overleg 2026-03-04.vtt"));
    assertThat(plans.plans().get(0).bonds())
        .containsExactly(
            new Bond(
                "notulen uit teams.txt",
                "Overleg 2026-03-04.vtt",
                Role.VERSION,
                List.of(Clue.TEXT)));
  }

  @Test
  void aReExportWithBetterNamesIsTaken() {
    folder.vtt("Overleg.vtt", List.of("Spreker 1", "Spreker 2", "Spreker 3"), 0, 20);
    folder.vtt("Overleg verbeterd.vtt", TEAM, 0, 20);

    assertThat(folder.plans().plans())
        .extracting(MeetingPlan::transcriptPaths)
        .containsExactly(List.of("Overleg verbeterd.vtt"));
  }

  @Test
  void theSameWordsOnTwoDaysAreTwoMeetings() {
    folder.vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    folder.vtt("Overleg 2026-03-11.vtt", TEAM, 0, 21);

    assertThat(folder.plans().plans()).hasSize(2);
    assertThat(folder.plans().leftOut()).isEmpty();
  }

  @Test
  void aLogNamedAfterAVersionThatIsNotUsedIsJoinedAllTheSame() {
    folder.vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    folder.txt("uitwerking.txt", 20);
    folder.put(
        "uitwerking aanwezigheid.csv",
        "Naam;Binnen;Weg\nAnna Bos;09:00:00;10:00:00\nZoë Stil;09:00:00;10:00:00\n");
    folder.vtt("Retro 2026-03-05.vtt", List.of("Dirk Vos", "Els Wit", "Fay Smit"), 50, 20);

    Meeting meeting = folder.meeting(folder.plans().plans().get(0));

    assertThat(meeting.sources())
        .containsExactly("Overleg 2026-03-04.vtt", "uitwerking aanwezigheid.csv");
  }

  @Test
  void theCalendarGivesStartAndInvitedWhereNoLogDoes() {
    folder.vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    folder.calendar(
        event("w1", "Weekstart", "2026-03-04T10:00", EventStatus.PLANNED),
        event("w2", "Weekstart", "2026-02-25T10:00", EventStatus.CANCELLED),
        event("x", "Tandarts", "2026-03-04T15:00", EventStatus.PLANNED));

    MeetingPlans plans = folder.plans();
    Meeting meeting = folder.meeting(plans.plans().get(0));

    assertThat(meeting.start()).isEqualTo(LocalDateTime.parse("2026-03-04T10:00"));
    assertThat(meeting.presences())
        .extracting(Presence::person)
        .containsExactly("anna-bos", "zoe-stil");
    assertThat(plans.plans().get(0).origin())
        .isEqualTo(
            new MeetingPlan.Origin(
                Whence.CALENDAR, Whence.CALENDAR, Whence.CALL, null, Whence.CALENDAR));
    assertThat(plans.unheld())
        .containsExactly(
            new Unheld(
                "agenda.ics",
                "Weekstart",
                LocalDateTime.parse("2026-02-25T10:00"),
                EventStatus.CANCELLED));
    assertThat(plans.leftOut()).isEmpty();
  }

  @Test
  void whoIsInTheLogCountsBeforeWhoWasInvited() {
    folder.vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    folder.put(
        "Weekstart 2026-03-04 aanwezigheid.csv",
        "Naam;Binnen;Weg\nAnna Bos;09:00:00;10:00:00\nBram Kok;09:00:00;10:00:00\n");
    folder.calendar(event("w1", "Weekstart", "2026-03-04T10:00", EventStatus.PLANNED));

    assertThat(folder.onlyMeeting().presences())
        .extracting(Presence::person)
        .containsExactly("anna-bos", "bram-kok");
  }

  @Test
  void aCalendarOfOtherPeopleIsLeftOut() {
    folder.vtt("Weekstart 2026-03-04.vtt", TEAM, 0, 20);
    folder.calendar(event("x", "Tandarts", "2026-03-04T15:00", EventStatus.PLANNED));

    assertThat(folder.plans().leftOut())
        .containsExactly(new LeftOut("agenda.ics", "team", "calendar-fits-none", null));
    assertThat(folder.plans().unheld()).isEmpty();
  }
}
