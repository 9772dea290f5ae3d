package nl.onderstroom.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.transcripts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[00:00:01] Anna: een twee\n[00:00:02] Bas: drie\n[0:09] Anna: vier",
        "00:00:01 Anna: een twee\n00:00:02 Bas: drie\n00:00:09 Anna: vier",
        "(0:01) Anna: een twee\n(0:02) Bas: drie\n(0:09) Anna: vier",
        "0:01 - Anna: een twee\n0:02 - Bas: drie\n0:09 - Anna: vier",
        "Anna (00:01): een twee\nBas (00:02): drie\nAnna (00:09): vier",
        "Anna [00:01]: een\ntwee\n\nBas [00:02]: drie\n\nAnna [00:09]: vier",
        "Anna  0:01\neen twee\n\nBas  0:02\ndrie\n\nAnna  0:09\nvier",
        "Anna 00:00:01\neen twee\nBas 00:00:02\ndrie\nAnna 00:00:09\nvier\nBas 0:10\n",
        "00:00:01\nAnna: een twee\n00:00:02\nBas: drie\n00:00:09\nAnna: vier"
      })
  void timesStandInManyPlaces(String text) {
    assertThat(Written.lines(text))
        .containsExactly("1.0-2.0 Anna: een twee", "2.0-3.4 Bas: drie", "9.0-10.4 Anna: vier");
  }

  @Test
  void untimedTranscriptHasNoSpans() {
    assertThat(Written.lines("Anna: hoi\nen dag\nBas: ja\nNote: nog even\nAnna: goed"))
        .containsExactly("Anna: hoi en dag", "Bas: ja Note: nog even", "Anna: goed");
  }

  @Test
  void givenEndIsKept() {
    String text = "[0:01 - 0:03] Anna: hoi\n[0:05 - 0:09] Anna: dag";
    assertThat(Written.lines(text)).containsExactly("1.0-3.0 Anna: hoi", "5.0-9.0 Anna: dag");
    assertThat(Written.notes(text)).isEmpty();
  }

  @Test
  void turnsAfterOneTimeShareTheStretchByTheirWords() {
    assertThat(Written.lines("00:10\nAnna: een twee drie\nBas: vier\n\n00:12\nAnna: vijf"))
        .containsExactly(
            "10.0-11.5 Anna: een twee drie", "11.5-12.0 Bas: vier", "12.0-13.4 Anna: vijf");
  }

  @Test
  void timesWithoutSpeakersAreFine() {
    assertThat(Written.lines("[00:01] hallo\n[00:02] daar: iedereen"))
        .containsExactly("1.0-2.0 -: hallo", "2.0-3.8 -: daar: iedereen");
  }

  @Test
  void clockInASentenceIsNoTime() {
    assertThat(Written.lines("Anna: morgen\n10:30 is te vroeg\nBas: dan\nTot 11:00\nAnna: goed"))
        .containsExactly("Anna: morgen 10:30 is te vroeg", "Bas: dan Tot 11:00", "Anna: goed");
  }

  @Test
  void firstLineAboveTheSpeakersIsTheTitle() {
    String text = "Overleg\n3 maart\n\nAnna: hoi\nAnna: dag\nTranscribed by https://otter.ai";
    assertThat(Written.content(text).title()).isEqualTo("Overleg");
    assertThat(Written.lines(text)).containsExactly("Anna: hoi", "Anna: dag");
    assertThat(Written.notes(text)).containsExactly("1 lines-before-first-speaker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 mrt 2026{n}Weekoverleg - Transcript    | Weekoverleg
          Transcript{n}4 maart 2026                |
          Meeting: Weekoverleg{n}Date: 4 mrt 2026  | Weekoverleg
          Weekoverleg - transcript                 | Weekoverleg
          Weekstart 4 maart 2026                   | Weekstart 4 maart 2026
          """)
  void titleIsNeitherADateNorTheWordForATranscript(String heading, String title) {
    String text = heading.replace("{n}", "\n") + "\n\nAnna: hoi\nBas: ja\nAnna: dag";
    assertThat(Written.content(text).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna de Vries\t0:05\neen\nBas Bos\t0:12\ntwee\nAnna de Vries\t1:02\ndrie",
        "Anna de Vries | 0:05\neen\n\nBas Bos | 0:12\ntwee\n\nAnna de Vries | 1:02\ndrie",
        "Anna de Vries - 0:05\neen\n\nBas Bos - 0:12\ntwee\n\nAnna de Vries - 1:02\ndrie",
        "@0:05 - Anna de Vries\neen\n\n@0:12 - Bas Bos\ntwee\n\n@1:02 - Anna de Vries\ndrie",
        "[0:05]Anna de Vries: een\n[0:12]Bas Bos: twee\n[1:02]Anna de Vries: drie",
        "Anna de Vries:\t0:05\teen\nBas Bos:\t0:12\ttwee\nAnna de Vries:\t1:02\tdrie",
        "Anna de Vries: 0:05\neen\n\nBas Bos: 0:12\ntwee\n\nAnna de Vries: 1:02\ndrie",
        "Anna de Vries: een 00:00:05\nBas Bos: twee 00:00:12\nAnna de Vries: drie 00:01:02",
        "00;00;05;00 Anna de Vries: een\n00;00;12;11 Bas Bos: twee\n00;01;02;20 Anna de Vries: drie",
        "AV\nAnna de Vries\n0:05\neen\nBB\nBas Bos\n0:12\ntwee\nAV\nAnna de Vries\n1:02\ndrie",
        "0:05 Anna de Vries: een [0:06]\n0:12 Bas Bos: twee\n1:02 Anna de Vries: drie",
        "Bas Bos heeft transcriptie gestart\n0:05 Anna de Vries: een\n0:12 Bas Bos: twee\n"
            + "1:02 Anna de Vries: drie\nBas Bos heeft transcriptie gestopt"
      })
  void headersOfManyToolsAreRead(String text) {
    assertThat(Written.lines(text))
        .containsExactly(
            "5.0-6.4 Anna de Vries: een",
            "12.0-13.4 Bas Bos: twee",
            "62.0-63.4 Anna de Vries: drie");
  }

  @Test
  void onlyBehindANameTheStartOfATranscriptIsAnEvent() {
    String said = "Ik zie dat Bas net de transcriptie gestart";
    String text = "Anna\n" + said + "\nheeft.\n\nBas\nJa.\n\nAnna\nFijn?\n\nBas\nNou.\n";
    assertThat(Written.lines("Bas Bos heeft de transcriptie gestart\n\n" + text))
        .containsExactly("Anna: " + said + " heeft.", "Bas: Ja.", "Anna: Fijn?", "Bas: Nou.");
  }

  @Test
  void clockRightAboveTheFirstWordsIsTheirs() {
    assertThat(Written.lines("0:03\neen twee\n0:07\ndrie\n0:12\nvier"))
        .containsExactly("3.0-4.8 -: een twee", "7.0-8.4 -: drie", "12.0-13.4 -: vier");
    assertThat(Written.lines("Overleg\n\n00:03\neen\n\nBas  00:09\ntwee\n\nBas  00:12\ndrie"))
        .containsExactly("3.0-4.4 -: een", "9.0-10.4 Bas: twee", "12.0-13.4 Bas: drie");
  }

  @Test
  void nameBelowATimeIsWhoSpeaks() {
    String text = "0:05 - 0:06\nAnna\nDag.\n\n0:12 - 0:13\nBas\nHoi.\n\n";
    assertThat(Written.lines(text + "[0:14 - 0:15]\nAnna\nJa.\n\n[0:16 - 0:17]\nBas\nNee."))
        .containsExactly(
            "5.0-6.0 Anna: Dag.",
            "12.0-13.0 Bas: Hoi.",
            "14.0-15.0 Anna: Ja.",
            "16.0-17.0 Bas: Nee.");
  }

  @Test
  void titleAboveTimesBetweenHashesIsNobodysWords() {
    String text =
        "Interview Noord\nDatum: 4 maart 2026\n\nI: Dag. #00:00:05-2#\nB: Ja. #00:00:09-8#";
    assertThat(Written.content(text).title()).isEqualTo("Interview Noord");
    assertThat(Written.lines(text)).containsExactly("0.0-5.2 I: Dag.", "5.2-9.8 B: Ja.");
  }

  @Test
  void whoSpeaksOnceIsNamedThoughOthersSpeakInParagraphs() {
    String text =
        "Verslag\nAanwezig: Anna, Bas\nAfwezig: Cees\n\nAnna: dag\n\nTwee dingen\n\n1. de planning\n\n"
            + "Bas: prima\n\nDirk: mijn vraag is: wanneer?\n\nAnna: morgen";
    assertThat(Written.lines(text))
        .containsExactly(
            "Anna: dag Twee dingen 1. de planning",
            "Bas: prima",
            "Dirk: mijn vraag is: wanneer?",
            "Anna: morgen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Verslag teamoverleg 4 maart 2026         | 2026-03-04T00:00
          Overleg{n}Datum: 4-3-2026                  | 2026-03-04T00:00
          Overleg{n}woensdag 4 maart 2026            | 2026-03-04T00:00
          Overleg{n}Vervolg op dat van 4 maart 2026  |
          Gemaakt op 5 maart 2026                  |
          """)
  void dateOfTheMeetingStandsInTheTitleOrOnItsOwn(String heading, LocalDateTime start) {
    String text = heading.replace("{n}", "\n") + "\n\nAnna: hoi\nBas: ja\nAnna: dag";
    assertThat(Written.content(text).start()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:05:16\tBram de Vries:\tLaten we dempen\n00:11:15\tBram de Vries:\tGoed punt",
        "08:59:02 From  Jacob  to  Everyone:\n\thoi\n09:30:26 From  Jacob  to  Everyone:\n\tja",
        "08:59:02 Van Jacob aan Iedereen: hoi\n09:30:26 Van Jacob aan Iedereen: hoi",
        "0:00:01.000,0:00:02.000\nAnna: hoi\n\n0:00:02.000,0:00:03.000\nAnna: hoi",
        "start;eind;spreker;tekst\n4,00;7,63;Anna;Ja: hoor\n8,38;9,45;Anna;Ja: zeker",
        "{\"a\": 1,\n\"a\": 2}",
        "<a>\nb: c\nb: d\n</a>",
        "@Begin\n*CHI:\tja .\n*CHI:\tnee .",
        "File type = \"ooTextFile\"\nintervals: size = 3\nintervals: size = 4",
        "Full Name\tAction\tTime\nA B\tJoined\t27/01/2021, 11:02:03\nA B\tLeft\t27/01/2021, 11:02:09",
        "Een gewone tekst.\nZonder sprekers.\n",
        "naam: x\nversie: y\nkleur: z\nmaat: m\nvorm: v",
        "name: onderstroom\nversion: 1\nname: x\nlicense: MIT\nscripts: none",
        "Van: Anna de Vries\nAan: Team\nOnderwerp: verslag\nDatum: 4 maart 2026\n\nBeste allen,",
        "Notulen MT\nDatum: 4-3-2026\nVoorzitter: Anna\nNotulist: Bas\n\n1. Opening\nBesluit: uitstel\n"
            + "Actie: Bas belt\nBesluit: akkoord\nActie: Anna mailt",
        "10:00 Opening\n10:05 Mededelingen\n10:15 Planning en begroting\n10:45 Rondvraag\n11:00 Sluiting",
        "Actie: plan\nWie: Bas\nWanneer: 3 mei\n\nActie: bellen\nWie: Anna\nWanneer: 4 mei",
        "Onderwerp: geld\nToelichting: Bas meldt een tekort.\nActiehouder: Bas\n\n"
            + "Onderwerp: tijd\nToelichting: geen\nActiehouder: Anna",
        "Van: Bas\nAan: Anna\nOnderwerp: geld\n\nHoi\n\nVan: Anna\nAan: Bas\nOnderwerp: geld",
        "Planning MT: Bas meldt uitloop.\nOorzaak: ziekte.\nOpvolging: geen\n\nVervolgtaken\n"
            + "Bellen: bel de leverancier (Bas)\nPlanning MT: schuif op (Anna)",
        "Meeting summary\n\nNext steps\nAnna: make a plan.\nBas: call.\n\nSummary\nAnna: late",
        "Notulen\n1. Opening\nAnna opent.\n2. Geld\nBas: het is op.\nActie Bas: tellen.\n"
            + "3. Rondvraag\nAnna: niets.\nEef: ook niet.\n4. Sluiting",
        "[Script Info]\nFormat: Layer, Start\nDialogue: 0,0:00:01.00\nDialogue: 0,0:00:02.00",
        "00:00 Welkom\n12:30 De begroting\n45:10 Vragen uit de zaal"
      })
  void otherFilesAreNotRecognised(String text) {
    FileReader reader = new FileReader(List.of(new PlainText()));
    Refusal refusal = reader.read("a.txt", text.getBytes(UTF_8)).refusal();
    assertThat(refusal).isNotNull().extracting(Refusal::code).isEqualTo("unknown-format");
  }

  @Test
  void speakerWhoRecursMakesATranscriptOfALongerFile() {
    assertThat(Written.lines("Anna: ik a\nBas: wij b\nCees: ja c\nDirk: d d\nEef: e e\nAnna: ik f"))
        .isEqualTo(
            List.of(
                "Anna: ik a", "Bas: wij b", "Cees: ja c", "Dirk: d d", "Eef: e e", "Anna: ik f"));
  }
}
