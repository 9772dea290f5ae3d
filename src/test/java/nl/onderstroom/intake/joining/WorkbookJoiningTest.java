package nl.onderstroom.intake.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.onderstroom.catalogue.Containers;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.Presence;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks with more than one sheet that we know. */
class WorkbookJoiningTest {
  private static final String PATH = "zorg/2026-03-04 weekstart.xlsx";
  private static final String GESPREK =
      "Start;Spreker;Tekst|00:00:01;Anna Bos;Goedemorgen|00:00:05;Bram Kok;Hoi|00:00:09;Anna Bos;Ja";
  private static final String AANWEZIG =
      "Naam;Binnengekomen;Vertrokken|Anna Bos;04-03-2026 09:00:00;04-03-2026 10:00:00"
          + "|Zoë Stil;04-03-2026 09:00:00;04-03-2026 10:00:00";
  private static final String ACTIES = "Nr;Actie;Eigenaar;Deadline|1;Bellen;Anna Bos;11-03-2026";
  private static final String BESLUITEN = "Nr;Besluit;Datum|1;We stoppen;04-03-2026";

  @Test
  void transcriptAndAttendanceInOneWorkbookAreOneMeeting() throws IOException {
    Reading reading = read("Gesprek", GESPREK, "Deelnemers van toen", AANWEZIG, "Uitleg", "Let op");

    assertThat(reading.documents())
        .extracting(Document::path, Document::sheet, Document::format)
        .containsExactly(
            tuple(PATH, "Gesprek", "transcript-table"),
            tuple(PATH + "/Deelnemers van toen", "Deelnemers van toen", "attendance-table"));
    assertThat(reading.formats()).isEqualTo("transcript-table + attendance-table");
    MeetingPlans plans = plans(reading);
    assertThat(plans.leftOut()).isEmpty();
    MeetingPlan plan = plans.plans().get(0);
    assertThat(plan.bonds()).hasSize(1);
    assertThat(plan.bonds().get(0).clues()).contains(Bond.Clue.WORKBOOK);
    Meeting meeting = MeetingAssembler.assemble(plan, reading.documents(), PeopleFile.none());
    assertThat(meeting.sources()).containsExactly(PATH);
    assertThat(meeting.title()).isEqualTo("weekstart");
    assertThat(meeting.presences())
        .extracting(Presence::person)
        .containsExactly("anna-bos", "zoe-stil");
  }

  @Test
  void eachSheetOfATranscriptIsAMeetingUnderItsOwnName() throws IOException {
    String other = GESPREK.replace("Goedemorgen", "Welkom terug allemaal").replace("Hoi", "Dank");
    Reading reading = read("2026-03-04", GESPREK, "2026-03-11", other);

    assertThat(plans(reading).plans())
        .extracting(plan -> String.valueOf(plan.start()), MeetingPlan::transcriptPaths)
        .containsExactlyInAnyOrder(
            tuple("2026-03-04T00:00", List.of(PATH + "/2026-03-04")),
            tuple("2026-03-11T00:00", List.of(PATH + "/2026-03-11")));
  }

  @Test
  void actionsAndDecisionsAreBothReadAndTheFileSaysSoOnce() throws IOException {
    Reading reading = read("Acties", ACTIES, "Besluiten", BESLUITEN);

    assertThat(reading.documents())
        .extracting(Document::sheet, document -> document.content().items().size())
        .containsExactly(tuple("Acties", 1), tuple("Besluiten", 1));
    assertThat(plans(reading).leftOut())
        .containsExactly(new LeftOut(PATH, PATH + "/Acties", "zorg", "register-read", null));
  }

  @Test
  void aListOfMembersTellsWhoAFirstNameIsAndMakesNobodyPresent() throws IOException {
    Reading reading =
        read(
            "Gesprek",
            GESPREK.replace("Anna Bos", "Anna"),
            "Team",
            "Naam;Rol;E-mail;Einddatum|Anna Bos;Teamleider;anna.bos@x.nl;|Cas Dop;Lid;;"
                + "|Anna Vertrokken;Lid;;31-12-2025");
    List<DocumentHeader> headers = headers(reading);

    Meeting meeting =
        MeetingAssembler.assemble(
            MeetingPlanner.plan(headers).plans().get(0),
            reading.documents(),
            DocumentHeader.people("zorg", PeopleFile.none(), headers));

    assertThat(meeting.people())
        .extracting(Person::id, Person::name)
        .containsExactly(tuple("anna-bos", "Anna Bos"), tuple("bram-kok", "Bram Kok"));
    assertThat(meeting.unmatched()).isEmpty();
  }

  private static MeetingPlans plans(Reading reading) {
    return MeetingPlanner.plan(headers(reading));
  }

  private static List<DocumentHeader> headers(Reading reading) {
    return reading.documents().stream().map(each -> DocumentHeader.of("zorg", each)).toList();
  }

  private static Reading read(String... namesAndRows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < namesAndRows.length; i += 2) {
        Sheet sheet = workbook.createSheet(namesAndRows[i]);
        String[] rows = namesAndRows[i + 1].split("\\|", -1);
        for (int r = 0; r < rows.length; r++) {
          Row row = sheet.createRow(r);
          String[] cells = rows[r].split(";", -1);
          for (int c = 0; c < cells.length; c++) {
            row.createCell(c).setCellValue(cells[c]);
          }
        }
      }
      workbook.write(out);
      return new FileReader(Formats.ALL, Containers.ALL).read(PATH, out.toByteArray());
    }
  }
}
