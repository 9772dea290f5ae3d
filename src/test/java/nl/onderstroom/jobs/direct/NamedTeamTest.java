package nl.onderstroom.jobs.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.joining.DocumentHeader;
import org.junit.jupiter.api.Test;

/** The places where the team of a few files stands, from the surest to the last resort. */
class NamedTeamTest {
  private static final String TALK = "Anna: We beginnen.\nBas: Goed.\nAnna: Fijn.\n";
  private static final String LIST = "Team;%s\nNr;Besluit;Datum\n1;We stoppen.;2026-03-04\n";
  private static final String ROSTER = "Naam;Team\nAnna;%s\nBas;%s\n";
  private static final String EVENT =
      """
      BEGIN:VEVENT
      UID:%s
      SUMMARY:%s
      CATEGORIES:%s
      DTSTART:%sT100000
      DTEND:%sT110000
      END:VEVENT
      """;

  private final List<Document> documents = new ArrayList<>();

  @Test
  void contentThenListThenCalendarThenNameOfTheFileThenFolder() {
    put("zorg/Weekstart 2026-03-04.txt", TALK);
    assertTeam("Weekstart");
    put("zorg/Team Zes - Overleg 2026-03-11.txt", TALK.replace("Anna", "Cas"));
    assertTeam("Team Zes");
    put("agenda.ics", calendar(event("Weekstart", "Team Vijf"), event("Borrel", "Team Acht")));
    assertTeam("Team Vijf");
    put("mensen.csv", ROSTER.formatted("Vier", "Vier"));
    assertTeam("Vier");
    put("besluiten.csv", LIST.formatted("Drie"));
    assertTeam("Drie");
  }

  @Test
  void twoTeamsInOnePlaceSayNothing() {
    put("zorg/Weekstart 2026-03-04.txt", TALK);
    put("mensen.csv", ROSTER.formatted("Vier", "Vijf"));
    assertTeam("Weekstart");
    put("besluiten.csv", LIST.formatted("Drie"));
    put("acties.csv", LIST.formatted("Twee"));
    assertTeam("Weekstart");
  }

  @Test
  void teamsOfAListAreKnownInTheCalendar() {
    put("zorg/Weekstart 2026-03-04.txt", TALK);
    put("mensen.csv", ROSTER.formatted("Vier", "Vijf"));
    put("agenda.ics", calendar(event("Weekstart", "vijf")));
    assertTeam("Vijf");
  }

  private void put(String path, String text) {
    documents.add(
        new FileReader(Formats.ALL)
            .read(path, text.getBytes(StandardCharsets.UTF_8))
            .expectDocument());
  }

  private static String calendar(String... events) {
    return "BEGIN:VCALENDAR\n" + String.join("", events) + "END:VCALENDAR\n";
  }

  private static String event(String title, String category) {
    return EVENT.formatted(title, title, category, "20260304", "20260304");
  }

  private void assertTeam(String team) {
    List<DocumentHeader> headers =
        documents.stream().map(document -> DocumentHeader.of("", document)).toList();
    assertThat(NamedTeam.sought(Path.of("zorg/Weekstart 2026-03-04.txt")).of(headers))
        .isEqualTo(team);
  }
}
