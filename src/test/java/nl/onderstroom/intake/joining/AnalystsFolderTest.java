package nl.onderstroom.intake.joining;

import static nl.onderstroom.intake.joining.TeamFolder.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in folders of people who keep the files of years. */
class AnalystsFolderTest {
  private static final String LIST = "Naam;Binnen;Weg\nAnna Bos;%s;%s\nZoë Stil;%s;%s\n";

  private final TeamFolder folder = new TeamFolder();

  @Test
  void twoMeetingsOfOneDayGetTheListOfTheirHourByTheTimeInTheirNames() {
    folder.vtt("Overleg-20260304_100000-Transcript.vtt", TEAM, 0, 20);
    folder.vtt("Overleg-20260304_140000-Transcript.vtt", TEAM, 50, 20);
    folder.put("a.csv", list("2026-03-04 09:58", "2026-03-04 10:30"));
    folder.put("b.csv", list("2026-03-04 13:58", "2026-03-04 14:30"));

    assertThat(folder.plans().plans())
        .extracting(MeetingPlan::logPaths)
        .containsExactlyInAnyOrder(List.of("a.csv"), List.of("b.csv"));
  }

  @Test
  void theTimeInANameMayBeThatOfTheExportAndSpeaksAgainstNothing() {
    folder.vtt("Overleg-20260304_170512.vtt", TEAM, 0, 20);
    folder.put("a.csv", list("2026-03-04 09:58", "2026-03-04 10:30"));

    assertThat(folder.plans().plans().get(0).logPaths()).containsExactly("a.csv");
  }

  @Test
  void partsThatPassMidnightAreOneMeeting() {
    folder.vtt("Nacht-20260304_235500-Transcript.vtt", TEAM, 0, 30);
    folder.vtt("Nacht-20260305_000100-Transcript.vtt", TEAM, 50, 20);
    folder.vtt("Nacht-20260305_090000-Transcript.vtt", TEAM, 90, 20);

    assertThat(folder.plans().plans())
        .extracting(plan -> plan.transcriptPaths().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void aSecondDownloadOfAPartIsThatPart() {
    folder.vtt("Overleg deel 1.vtt", TEAM, 0, 20);
    folder.vtt("Overleg deel 2.vtt", TEAM, 50, 20);
    folder.put("Overleg deel 2 (1).vtt", TeamFolder.cues(TEAM, 50, 20, 0) + "\n");

    assertThat(folder.onlyMeeting().sources())
        .containsExactly("Overleg deel 1.vtt", "Overleg deel 2.vtt");
  }

  @ParameterizedTest
  @CsvSource({"Overleg (1).vtt", "Overleg - kopie.vtt", "Copy of Overleg.vtt"})
  void ofTwoAlikeTheFirstDownloadIsTaken(String copy) {
    folder.vtt("Overleg.vtt", TEAM, 0, 20);
    folder.put(copy, TeamFolder.cues(TEAM, 0, 20, 0) + "\n");

    assertThat(folder.onlyMeeting().sources()).containsExactly("Overleg.vtt");
  }

  @Test
  void aListOfMinutesThatWasExportedTwiceIsNotAddedUp() {
    String minutes = "Naam;Duur\nAnna Bos;30\nAnna Bos;5\nZoë Stil;20\n";
    folder.vtt("Overleg 2026-03-04.vtt", TEAM, 0, 20);
    folder.put("Overleg 2026-03-04 presentie.csv", minutes);
    folder.put("Overleg 2026-03-04 presentie (1).csv", minutes + "\n");

    assertThat(presentMinutes(folder.onlyMeeting())).containsExactly(35L, 20L);
  }

  @Test
  void listsOfMinutesOfTwoPartsAreAddedUp() {
    String minutes = "Naam;Duur\nAnna Bos;30\nZoë Stil;20\n";
    for (int part = 1; part <= 2; part++) {
      folder.vtt("Overleg 2026-03-04 deel " + part + ".vtt", TEAM, part * 50, 20);
      folder.put("Overleg 2026-03-04 deel " + part + " presentie.csv", minutes + "\n".repeat(part));
    }

    assertThat(presentMinutes(folder.onlyMeeting())).containsExactly(60L, 40L);
  }

  @Test
  void aListInWorldTimeIsOfTheMeetingTwoHoursLaterInSummer() {
    folder.timed("a.vtt", "Overleg", "2026-07-04T10:00", 0, 20);
    folder.timed("b.vtt", "Retro", "2026-07-04T14:00", 50, 20);
    folder.put("lijst.csv", list("2026-07-04T08:00:00Z", "2026-07-04T08:30:00Z"));

    MeetingPlan plan =
        folder.plans().plans().stream()
            .filter(one -> !one.logPaths().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(plan.transcriptPaths()).containsExactly("a.vtt");
    assertThat(folder.meeting(plan).presences().get(0).intervals().get(0).from())
        .isEqualTo(LocalDateTime.parse("2026-07-04T10:00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 120", "2026-03-29, 60", "2026-10-25, 180"})
  void theNightInWhichClocksArePutOnIsAnHourShorter(String day, long minutes) {
    folder.vtt("Nachtdienst " + day + ".vtt", TEAM, 0, 20);
    folder.put("Nachtdienst " + day + ".csv", list("01:30", "03:30"));

    assertThat(presentMinutes(folder.onlyMeeting())).containsExactly(minutes, minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:30:00Z, 2026-10-25T01:15:00Z, 45",
    "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, 60",
    "2026-10-24T23:30:00Z, 2026-10-25T01:45:00Z, 135",
    "2026-03-29T00:30:00Z, 2026-03-29T01:15:00Z, 45",
    "2026-03-29T02:30,     2026-03-29T03:15,     45",
    "2026-03-29T02:10,     2026-03-29T02:50,     40"
  })
  void aStayIsAsLongAsItWasWhateverClocksDoMeanwhile(String from, String to, long minutes) {
    folder.vtt("Nachtdienst " + to.substring(0, 10) + ".vtt", TEAM, 0, 20);
    folder.put("Nachtdienst " + to.substring(0, 10) + ".csv", list(from, to));

    assertThat(presentMinutes(folder.onlyMeeting())).containsExactly(minutes, minutes);
  }

  @Test
  void aDayWithoutAnHourIsNotPutOnTheClockHere() {
    folder.timed("a.vtt", "Overleg", "2026-07-04T00:00", 0, 20);
    folder.inGreenwich("a.vtt");
    folder.put("lijst.csv", list("2026-07-04T10:00", "2026-07-04T10:30"));

    assertThat(folder.plans().plans())
        .extracting(MeetingPlan::logPaths)
        .containsExactly(List.of("lijst.csv"));
  }

  @Test
  void partsOnBothSidesOfThatHourFollowEachOther() {
    folder.timed("a.vtt", "Nachtdienst", "2026-03-29T01:30", 0, 180);
    folder.timed("b.vtt", "Nachtdienst", "2026-03-29T03:05", 500, 20);

    assertThat(folder.onlyMeeting().utterances().get(180).span())
        .isEqualTo(new Span(35 * 60_000, 35 * 60_000 + 9_000));
  }

  private static List<Long> presentMinutes(Meeting meeting) {
    return meeting.presences().stream()
        .map(Presence::presentMs)
        .map(ms -> ms == null ? -1 : ms / 60_000)
        .toList();
  }

  private static String list(String from, String to) {
    return LIST.formatted(from, to, from, to);
  }
}
