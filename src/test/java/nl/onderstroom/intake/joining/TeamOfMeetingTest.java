package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.TeamFolder.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.intake.Content.Answer;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.Content.Guest;
import nl.onderstroom.intake.Content.Invited;
import nl.onderstroom.intake.joining.MeetingPlan.Whence;
import nl.onderstroom.intake.joining.marks.EventTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a meeting is, and where that stands. */
class TeamOfMeetingTest {
  private final TeamFolder folder = new TeamFolder("Noord");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weekstart                 | Team Noord       |            |            | Team Noord
          Weekstart                 | Afdeling: Inkoop |            |            | Inkoop
          Weekstart                 | Zorg Zuid        |            |            | Zorg Zuid
          Weekstart                 | Blauw            |            |            |
          Weekstart                 | Team building    |            |            |
          Weekstart                 |                  | Team Noord |            | Team Noord
          Weekstart                 |                  | zorg zuid  |            | Zorg Zuid
          Weekstart                 |                  |            | Team Noord | Team Noord
          Weekstart                 |                  |            | Anna Bos   |
          Team Noord: weekstart     |                  |            |            |
          Zorg Zuid: weekstart      |                  |            |            | Zorg Zuid
          Team Zorg Zuid: weekstart |                  |            |            | Zorg Zuid
          Weekstart - Zorg Zuid     |                  |            |            | Zorg Zuid
          Weekstart Zorg Zuid       |                  |            |            |
          Zorg Zuid: met Team West  | Team Noord       |            |            | Zorg Zuid
          Weekstart                 | Team Noord       | Team West  |            |
          """)
  void aCalendarNamesATeamInItsCategoriesItsGroupsOrItsTitle(
      String title, String category, String group, String organizer, String team) {
    Event plain = event("u", title, "2026-03-04T10:00", EventStatus.PLANNED);
    Event event =
        new Event(
            plain.uid(),
            null,
            title,
            plain.start(),
            plain.end(),
            false,
            null,
            plain.status(),
            organizer,
            category == null ? List.of() : List.of(category),
            group == null
                ? List.of()
                : List.of(new Invited(group, null, Guest.GROUP, Answer.NONE, false)));

    assertThat(EventTeam.find(event, List.of("Zorg Zuid", "Staf"))).isEqualTo(team);
  }

  @Test
  void theCalendarSaysWhoseMeetingItIs() {
    folder.timed("a.vtt", "Noord: weekstart", "2026-03-04T10:00", 0, 9);
    folder.calendar(event("u", "Noord: weekstart", "2026-03-04T10:00", EventStatus.PLANNED));

    assertThat(origin().team()).isEqualTo(Whence.CALENDAR);
    assertThat(origin().otherTeam()).isNull();
  }

  @Test
  void aListSaysWhoseMeetingItIsAndAnotherTeamIsSaid() {
    folder.timed("a.vtt", "Weekstart", "2026-03-04T10:00", 0, 9);
    folder.put("besluiten.csv", "Team;Zuid;\nNr;Besluit;Datum\n1;We stoppen.;2026-03-04\n");

    assertThat(origin().otherTeam()).isEqualTo("Zuid");
  }

  @Test
  void aListOfTheTeamItselfIsWhereItsNameWasFound() {
    folder.timed("a.vtt", "Weekstart", "2026-03-04T10:00", 0, 9);
    folder.put("team.csv", "Naam;Team\nAnna Bos;Team Noord\nBram Kok;Team Noord\n");

    assertThat(origin().team()).isEqualTo(Whence.LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "noord/Weekstart Noord.vtt, FILE_NAME",
    "Team Noord/Weekstart.vtt, FOLDER",
    "x/Weekstart.vtt, CALL"
  })
  void theNameOfTheFileComesBeforeThatOfTheFolder(String path, Whence whence) {
    folder.vtt(path, TeamFolder.TEAM, 0, 9);

    assertThat(origin().team()).isEqualTo(whence);
  }

  private MeetingPlan.Origin origin() {
    return folder.plans().plans().get(0).origin();
  }
}
