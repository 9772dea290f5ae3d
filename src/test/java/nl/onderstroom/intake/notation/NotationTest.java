package nl.onderstroom.intake.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 u 2 min 3 sec      | 3723
          1 u                  | 3600
          59 Min. 0 Sek.       | 3540
          29m 22s              | 1762
          22m                  | 1320
          13 min. 26 sec.      | 806
          1h 1m 5s             | 3665
          1 godz. 2 min        | 3720
          1 uur, 5 minuten     | 3900
          1:02:03              | 3723
          75                   | 4500
          1,5                  | 90
          1 heure 2 minutes    | 3720
          """)
  void durationIsReadInSeveralLanguages(String written, long seconds) {
    assertThat(Durations.find(written)).isEqualTo(seconds * 1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--", "soon", "1 parsec", "3 min and", "-5"})
  void whatIsNoDurationIsNotGuessed(String written) {
    assertThat(Durations.find(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14/11/22, 09:29:07                             | 2022-11-14T09:29:07 | false
          12/10/2021, 7:37:51 PM                         | 2021-12-10T19:37:51 | false
          12/10/2021, 7:37:51\u202fPM                    | 2021-12-10T19:37:51 | false
          12/10/2021, 12:05:00 a.m.                      | 2021-12-10T00:05    | false
          21-01-2025, 09:29:49                           | 2025-01-21T09:29:49 | false
          3-4-2026 17:00                                 | 2026-04-03T17:00    | false
          03.11.26, 10:00:00                             | 2026-11-03T10:00    | false
          2026-03-04T17:00:05                            | 2026-03-04T17:00:05 | false
          2026-03-04 17:00                               | 2026-03-04T17:00    | false
          16:23:00                                       | 1970-01-01T16:23    | false
          11/12/2020, 12:27:24                           | 2020-12-11T12:27:24 | true
          11/11/2020, 12:27:24                           | 2020-11-11T12:27:24 | false
          5/6/2026 09:00;5/7/2026 09:00                  | 2026-05-06T09:00    | false
          6/5/2026 09:00;7/5/2026 09:00                  | 2026-05-06T09:00    | false
          1/2/2026 09:00;2/28/2026 09:00                 | 2026-01-02T09:00    | false
          """)
  void orderOfDayAndMonthIsDecidedOverTheFile(String times, LocalDateTime first, boolean guessed) {
    List<String> all = Arrays.asList(times.split(";", -1));
    WallClocks clocks = WallClocks.of("log.csv", all);
    assertThat(clocks.find(all.get(0))).isEqualTo(first);
    assertThat(clocks.guessed()).isEqualTo(guessed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 maart 2026                        | 2026-03-04T00:00
          woensdag 4 maart 2026 om 16:05      | 2026-03-04T16:05
          4-mrt-2026 16:05:06                 | 2026-03-04T16:05:06
          Mar 4, 2026, 4:05:06 PM             | 2026-03-04T16:05:06
          Wednesday, March 4th, 2026 4:05 p.m.| 2026-03-04T16:05
          4 March 2026 at 16:05               | 2026-03-04T16:05
          Mittwoch, 4. März 2026 um 16:05 Uhr | 2026-03-04T16:05
          mercredi 4 mars 2026 à 16h05        | 2026-03-04T16:05
          1er juillet 2026                    | 2026-07-01T00:00
          4 de marzo de 2026, 16:05           | 2026-03-04T16:05
          4 de março de 2026 às 16:05         | 2026-03-04T16:05
          mercoledì 4 marzo 2026 alle 16:05   | 2026-03-04T16:05
          4 marca 2026 16:05                  | 2026-03-04T16:05
          onsdag 4 mars 2026 kl. 16:05        | 2026-03-04T16:05
          4. marts 2026 kl. 16.05             | 2026-03-04T16:05
          4. maaliskuuta 2026 klo 16.05       | 2026-03-04T16:05
          4 Mart 2026 16:05                   | 2026-03-04T16:05
          4. března 2026 16:05                | 2026-03-04T16:05
          4-Mar-26 16:05                      | 2026-03-04T16:05
          """)
  void monthMayBeWrittenAsAWord(String written, LocalDateTime moment) {
    assertThat(WallClocks.of("log.csv", List.of(written)).find(written)).isEqualTo(moment);
  }

  @Test
  void dateInTheNameOfTheFileTellsTheOrder() {
    List<String> times = List.of("03/04/2026 09:00");
    assertThat(WallClocks.of("team/week 2026-03-04.csv", times))
        .isEqualTo(new WallClocks(WallClocks.Order.MONTH_FIRST, false));
    assertThat(WallClocks.of("team/week 2026-04-03.csv", times))
        .isEqualTo(new WallClocks(WallClocks.Order.DAY_FIRST, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--", "31/31/2026 10:00", "2026-02-30 10:00", "25:00", "Quux 3, 2026"})
  void whatIsNoTimeIsNotGuessed(String written) {
    assertThat(WallClocks.of("log.csv", List.of(written)).find(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2026-03-04 weekstart.vtt, 2026-03-04T00:00
          weekstart_20260304.vtt, 2026-03-04T00:00
          weekstart 04-03-2026.vtt, 2026-03-04T00:00
          weekstart_4.3.2026.vtt, 2026-03-04T00:00
          GMT20240124-202901_Recording.transcript.vtt, 2024-01-24T20:29:01
          weekstart 26 maart 2024.vtt, 2024-03-26T00:00
          Weekstart (16 apr. 2024).vtt, 2024-04-16T00:00
          Weekly March 4 2026.vtt, 2026-03-04T00:00
          weekstart 05-06-24.vtt, 2024-06-05T00:00
          weekstart 24-06-12.vtt, 2024-06-12T00:00
          weekstart 05-06-07.vtt, -
          weekstart 20-03-24.vtt, -
          Overleg-20240319_100210-Meeting Recording.vtt, 2024-03-19T10:02:10
          transcript_13_05_2024__10_30.vtt, 2024-05-13T10:30
          Sync – 2024_05_20 10_00 CEST – Transcript.vtt, 2024-05-20T10:00
          2026-03-04-01 weekstart.vtt, 2026-03-04T00:00
          2026-03-04/weekstart.vtt, 2026-03-04T00:00
          2025-01-01/weekstart 2026-03-04.vtt, 2026-03-04T00:00
          85200000001.vtt, -
          weekstart 2026-13-04.vtt, -
          dossier 1234567890.vtt, -
          """)
  void dateIsFoundInTheNameElseInTheFolder(String path, LocalDateTime start) {
    NameDate found = NameDate.find(path);
    assertThat(found == null ? null : found.start()).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          J               | YES
          Ja, digitaal    | YES
          ✓               | YES
          N               | NO
          nee (verlof)    | NO
          ziek            | NO
          ✗               | NO
          -               | NO
          ' '             | BLANK
          misschien later | UNREAD
          """)
  void theFirstWordTellsWhoWasThere(String cell, Attended attended) {
    assertThat(Attended.of(cell)).isEqualTo(attended);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          İlker IŞIK, ilker isik
          Zoë Groß, zoe gross
          ĲSBRAND, ijsbrand
          ij‑smaak, ij-smaak
          """)
  void foldingKeepsLettersOnly(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void invisibleMarksAndOddSpacesAreCleaned() {
    assertThat(Folding.clean("\u200eAnna\u00a0\u202f de\tVries\u200b ")).isEqualTo("Anna de Vries");
  }

  @Test
  void quotedLineBreakCountsForTheNextLine() {
    Table table = Table.of(new SourceText("a", "a,b\n\"x\ny\",2\nz,3\n", "UTF-8"));
    assertThat(table.rows())
        .containsExactly(
            new Table.Row(1, List.of("a", "b")),
            new Table.Row(2, List.of("x y", "2")),
            new Table.Row(4, List.of("z", "3")));
  }

  @Test
  void sheetHasTabsBetweenCellsWhateverStandsInThem() {
    String text = "Overleg, 3 maart\nNaam\tRol; taak\n\n\"Vries, A\" de\tlid\n";
    Table table = Table.of(new SourceText("a", text, "xlsx", SourceText.Layout.CELLS));
    assertThat(table.rows())
        .containsExactly(
            new Table.Row(1, List.of("Overleg, 3 maart")),
            new Table.Row(2, List.of("Naam", "Rol; taak")),
            new Table.Row(3, List.of("")),
            new Table.Row(4, List.of("\"Vries, A\" de", "lid")));
  }

  @Test
  void tabsNeedNoQuotes() {
    Table table = Table.of(new SourceText("a", "Name\tRole\r\n\"Vries, A\t5\" tall\r\n", "UTF-8"));
    assertThat(table.rows().get(1).cells()).containsExactly("\"Vries, A", "5\" tall");
  }

  @Test
  void headingMeansOneThing() {
    Map<String, Terms> seen = new TreeMap<>();
    for (Terms.Entry entry : Json.resourceList("/intake/headers.json", Terms.Entry.class)) {
      entry.words().values().stream()
          .flatMap(List::stream)
          .forEach(word -> assertMeaning(seen, entry.term(), word));
    }
  }

  private static void assertMeaning(Map<String, Terms> seen, Terms term, String word) {
    Terms heading = Terms.findHeading(word);
    if (term.compareTo(Terms.IGNORED) <= 0) {
      assertThat(heading).as(word).isEqualTo(seen.computeIfAbsent(word, w -> term));
    }
  }
}
