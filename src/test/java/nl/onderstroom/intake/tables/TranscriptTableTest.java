package nl.onderstroom.intake.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.Content.Line;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.transcripts.Written;
import nl.onderstroom.model.Span;
import nl.onderstroom.problem.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start;eind;spreker;tekst           | 4,5;7,25;A;een twee            | 4500 | 7250
          Start (ms);End (ms);Speaker;Text   | 4500;7250;A;een twee           | 4500 | 7250
          start_ms;end_ms;speaker;text       | 4500;7250;A;een twee           | 4500 | 7250
          startTime;endTime;speakerName;text | 4.5;7.25;A;een twee            | 4500 | 7250
          begin in seconden;duur;wie;zin     | 4;3;A;een twee                 | 4000 | 7000
          Tijd;Naam;Tekst                    | 0:04 - 0:07;A;een twee         | 4000 | 7000
          Tijdcode;Spreker;Uitspraak         | 00:00:04:12;A;een twee drie    | 4000 | 6200
          start;end;text;speaker             | 00:00:04,5;00:00:07.25;x;A     | 4500 | 7250
          Begin Time - hh:mm:ss.ms;End Time - hh:mm:ss.ms;Tier;Annotation | 00:00:04.500;00:00:07.250;A;x | 4500 | 7250
          Begin Time - msec;End Time - msec;Tier;Annotation | 4500;7250;A;x  | 4500 | 7250
          Timecode In;Timecode Out;Speaker;Transcript | 00:00:04;00:00:07;A;x | 4000 | 7000
          Beginning;Ending;Participant;Utterance | 00:00:04;00:00:07;A;x     | 4000 | 7000
          Tijd van;Tijd tot;Deelnemer;Transcriptie | 00:00:04;00:00:07;A;x   | 4000 | 7000
          Zeit von;Zeit bis;Sprecher;Text    | 00:00:04;00:00:07;A;x         | 4000 | 7000
          Start (hh:mm:ss);Stop (hh:mm:ss);Wie;Wat gezegd | 00:00:04;00:00:07;A;x | 4000 | 7000
          Timespan;Content;Speaker           | 0:04.5 - 0:07.2;x;A           | 4500 | 7200
          Hinein;Hinaus;Naam;Tekst           | 00:00:04;00:00:07;A;x         | 4000 | 7000
          start;eind;naam;tekst              | 1.001,25;1.003,5;A;een          | 1001250 | 1003500
          van;tot;naam;tekst                 | 2026-03-04 10:00:04;2026-03-04 10:00:07;A;x | 0 | 3000
          """)
  void timesAreReadAsTheHeadingAndTheirShapeSay(String heading, String row, long start, long end) {
    assertThat(content(heading + "\n" + row + "\n").lines())
        .extracting(Line::span)
        .containsExactly(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1000, 9000, 1000, 9000
          10,   90,   10000, 90000
          """)
  void wholeNumbersAreWhatMakesPeopleSpeakAtALikelySpeed(
      String first, String second, long firstMs, long secondMs) {
    String table =
        "start\tend\ttext\n%s\t%s\tdit zijn vijf woorden samen\n%s\t%s\ten nog eens drie\n"
            .formatted(first, first, second, second);
    assertThat(content(table).lines())
        .extracting(Line::span)
        .containsExactly(new Span(firstMs, firstMs), new Span(secondMs, secondMs));
  }

  @ParameterizedTest
  @CsvSource({"10:00, 10:02", "10:00 AM, 10:02 AM", "10:00, 10:02:00", "10.00 uur, 10.02 uur"})
  void clocksMayBeHoursAndMinutes(String first, String second) {
    String words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf";
    String table = "tijd;naam;tekst\n%s;A;%s\n%s;B;%s\n".formatted(first, words, second, words);
    assertThat(content(table).lines())
        .extracting(Line::span)
        .containsExactly(new Span(0, 5800), new Span(120_000, 125_800));
  }

  @ParameterizedTest
  @CsvSource({"23:59:50, 00:00:10", "23:59, 00:00", "11:59:50 PM, 12:00:10 AM"})
  void meetingGoesOnAfterMidnight(String before, String after) {
    Content content =
        content(
            "tijd;naam;tekst\n%s;A;nog%s\n%s;B;klaar".formatted(before, " even".repeat(9), after));
    assertThat(Written.lines(content))
        .extracting(line -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("A: nog" + " even".repeat(9), "B: klaar");
    Span second = Objects.requireNonNull(content.lines().get(1).span());
    assertThat(second.startMs()).isBetween(20_000L, 60_000L);
  }

  @Test
  void endMayLieAfterMidnight() {
    assertThat(
            Written.lines(content("van;tot;naam;tekst\n23:59:50;00:00:10;A;x\n00:00:12;0:20;B;y")))
        .containsExactly("0.0-20.0 A: x", "22.0-30.0 B: y");
  }

  @Test
  void timesThatNobodyCanReadAreSaid() {
    assertThat(content("start;naam;tekst\nvroeg;A;x\nlaat;B;y\n").notes())
        .containsExactly(new FileNote(null, "times-not-read"));
  }

  @Test
  void lengthsInWordsAreTimesToo() {
    assertThat(Written.lines(content("tijd;naam;tekst\n0m 3s;A;x\n1 min 2 sec;B;y\n")))
        .containsExactly("3.0-4.4 A: x", "62.0-63.4 B: y");
  }

  @Test
  void rowsWithoutATimeShareThatOfTheRowAboveWhereThatHasNoEnd() {
    assertThat(Written.lines(content("tijd;naam;tekst\n0:10;A;een twee\n;B;drie\n1:00;A;vier")))
        .containsExactly("10.0-11.5 A: een twee", "11.5-12.2 B: drie", "60.0-61.4 A: vier");
  }

  @Test
  void rowWithoutATimeStandsAfterTheRowBeforeIt() {
    Content content = content("start;eind;naam;tekst\n1,0;2,0;A;ja\n;;B;nee\nx;y;;goed\n");
    assertThat(content.lines())
        .containsExactly(
            new Line(new Span(1000, 2000), "A", "ja"),
            new Line(new Span(2000, 2000), "B", "nee"),
            new Line(new Span(2000, 2000), null, "goed"));
    assertThat(content.notes()).containsExactly(new FileNote(null, "time-missing"));
  }

  @Test
  void tableWithoutTimesHasNoSpans() {
    assertThat(content("Naam,Tekst\nA,\"Let op: ja, goed\"\nB,\n").lines())
        .isEqualTo(List.of(new Line(null, "A", "Let op: ja, goed")));
  }

  @Test
  void columnThatIsNotKnownIsNamedAndOneOfClocksIsATime() {
    assertThat(content("Hinein;Naam;Tekst;Opmerking;Nr\n0:00:04;A;x;goed;1\n").notes())
        .containsExactly(
            new FileNote(null, "ends-reckoned"),
            new FileNote(1, "column-of-times", Map.of("heading", "Hinein")),
            new FileNote(1, "unknown-column", Map.of("heading", "Opmerking")));
  }

  @Test
  void clocksThatNobodyCouldKeepUpWithAreHoursAndMinutes() {
    String many = "woord ".repeat(60);
    Content content =
        content(
            "Tijd;Naam;Tekst\n10:00;A;%s\n10:02;B;ja\n10:02;A;%s\n10:05;B;nee\n"
                .formatted(many, many));
    assertThat(content.lines())
        .extracting(Line::span)
        .containsExactly(
            new Span(0, 25_000),
            new Span(120_000, 120_416),
            new Span(120_416, 145_400),
            new Span(300_000, 301_400));
    assertThat(content.notes())
        .extracting(FileNote::code)
        .containsExactly("times-of-day", "times-in-minutes", "ends-reckoned");
  }

  @Test
  void dayInAColumnOfItsOwnIsTheDayOfTheMeeting() {
    assertThat(
            content("Datum;Tijd;Naam;Tekst\n12-3-2024;10:00:00;A;x\n12-3-2024;10:00:09;B;y\n")
                .start())
        .isEqualTo(LocalDateTime.of(2024, 3, 12, 10, 0));
  }

  @Test
  void severalDaysAreNoDay() {
    assertThat(content("Datum;Naam;Tekst\n12-3-2024;A;x\n13-3-2024;B;y\n").start()).isNull();
  }

  @Test
  void headingsOfASecondExportAreNobodysWords() {
    Content content = content("Naam;Tekst\nA;ja\nNaam;Tekst\nB;nee\n");
    assertThat(content.lines()).extracting(Line::text).containsExactly("ja", "nee");
    assertThat(content.notes()).containsExactly(new FileNote(3, "headings-again"));
  }

  @ParameterizedTest
  @CsvSource({
    "'start,end,text\n2026-03-01,2026-03-04,Vrij\n2026-03-08,2026-03-09,Heidag'",
    "'start,end,text\nfirst,last,Vrij\nlast,first,Heidag'"
  })
  void daysOffAreRefused(String table) {
    UserProblem refused = catchThrowableOfType(UserProblem.class, () -> Written.document(table));
    assertThat(refused.code()).isEqualTo("nobody-inside");
  }

  @Test
  void rowsOfSeveralMeetingsAreRefused() {
    UserProblem problem = problem("Overleg;Naam;Tekst\nEen;A;x\nEen;B;y\nTwee;A;x\nTwee;B;y\n");
    assertThat(problem.code()).isEqualTo("several-meetings");
    assertThat(problem.details()).isEqualTo(Map.of("meetings", "Een, Twee", "count", "2"));
  }

  private static UserProblem problem(String text) {
    return catchThrowableOfType(UserProblem.class, () -> content(text));
  }

  private static Content content(String text) {
    return new FileReader(Formats.ALL)
        .read("a.csv", text.getBytes(UTF_8))
        .expectDocument()
        .content();
  }
}
