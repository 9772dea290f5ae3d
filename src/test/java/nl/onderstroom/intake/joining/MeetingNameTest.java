package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.TeamFolder.event;
import static org.assertj.core.api.Assertions.assertThat;

import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.marks.MeetingName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Overleg 3 september          | overleg
          Overleg 10 oktober 2026      | overleg
          Overleg 10 okt.              | overleg
          Teamoverleg 2026-09-03       | teamoverleg
          Teamoverleg 03-09-2026       | teamoverleg
          Teamoverleg 3-9              | teamoverleg
          Teamoverleg 3/9              | teamoverleg
          Teamoverleg d.d. 20260903    | teamoverleg
          Team meeting September 3rd   | team-meeting
          Team meeting, Thu 3 Sep      | team-meeting
          Weekstart ma 7 september     | weekstart
          Weekstart maandag            | weekstart
          Weekstart week 36            | weekstart
          Weekstart wk36               | weekstart
          Retro Q3 2026                | retro
          Retro (september)            | retro
          Bila Jan                     | bila-jan
          Wat te do                    | wat-te-do
          Sprint 12                    | sprint-12
          Team 3                       | team-3
          3 september                  | ''
          """)
  void aSeriesHasNoDayInItsName(String name, String series) {
    assertThat(MeetingName.series(name)).isEqualTo(series);
  }

  @ParameterizedTest
  @CsvSource({
    "Overleg 3 september, Overleg, true",
    "Overleg 3 september, overleg  3 September, true",
    "Overleg 3 september, Overleg 10 oktober, false",
    "3 september, 10 oktober, false",
    "Overleg 3 september, Weekstart, false"
  })
  void aDayMayBeLeftOutButNotBeAnother(String one, String other, boolean same) {
    assertThat(MeetingName.same(one, other)).isEqualTo(same);
    assertThat(MeetingName.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Overleg 3 september, Overleg 10 oktober, false",
    "Rooster 3 september, Rooster 10 oktober, false",
    "Rooster september, Begroting oktober, true",
    "Rooster maandag, vrijdag, false",
    "Overleg jan, Overleg feb, false"
  })
  void onlyWordsOfTheMeetingDiffer(String one, String other, boolean differ) {
    assertThat(MeetingName.differ(one, other)).isEqualTo(differ);
  }

  @Test
  void aMeetingThatWasCancelledIsKnownByItsSeriesWhenTitlesHaveTheirDay() {
    TeamFolder folder = new TeamFolder();
    folder.timed("a.vtt", "Overleg 3 september", "2026-09-03T10:00", 0, 9);
    folder.calendar(
        event("u1", "Overleg 3 september", "2026-09-03T10:00", EventStatus.PLANNED),
        event("u2", "Overleg 27 augustus", "2026-08-27T10:00", EventStatus.CANCELLED),
        event("u3", "Tandarts 27 augustus", "2026-08-27T10:00", EventStatus.CANCELLED));

    assertThat(folder.plans().unheld())
        .extracting(Unheld::title)
        .containsExactly("Overleg 27 augustus");
  }
}
