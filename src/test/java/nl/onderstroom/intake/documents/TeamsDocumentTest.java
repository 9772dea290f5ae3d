package nl.onderstroom.intake.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.MeetingStamp;
import nl.onderstroom.intake.transcripts.SubRip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs stand on lines; a bar stands for a break in one. */
class TeamsDocumentTest {
  private final TeamsDocument format = new TeamsDocument();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna de Vries   0:04|Hoi.",
        "|Anna de Vries   0:04|Hoi.",
        "Vries, A. de (Extern) - Beleid, Strategie en Innovatie / Gemeente Dal   1:00:04|Hoi.",
        "Anna 0:04|Hoi.\nBas 0:05|Ja?\nAnna 0:06|Ja.",
        "Anna   0:04\nHoi.\nBas   0:05\nJa?",
        "0:0:5.1 --> 0:0:8.25|Anna|Hoi.",
        "Anna|0:04\nHoi.\nBas|0:05\nJa?\nAnna|1:00:06\nJa."
      })
  void documentsOfTeamsAreRecognised(String text) {
    assertThat(format.recognises(document(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna: hoi\nBas: ja",
        "Opening 9:00\nWe beginnen.\nPauze 10:30\nRondvraag 10:45",
        "Opening 9:00|We beginnen.",
        "Opening|9:00|We beginnen.\nPauze|10:30\nRondvraag|10:45",
        "1\n00:00:01,000 --> 00:00:02,000\nAnna: hoi",
        "Lunch   12:30",
        "Anna: we beginnen om   9:30|en dan",
        "We beginnen om   9:99|en dan",
        "   0:04|Hoi."
      })
  void minutesAndAgendasAreNot(String text) {
    assertThat(format.recognises(document(text))).isFalse();
  }

  @Test
  void textFileIsNoDocument() {
    String text = "Anna de Vries   0:04\nHoi.\n";
    assertThat(format.recognises(new SourceText("a.txt", text, "UTF-8"))).isFalse();
  }

  @Test
  void clockMayStandOnTheLineBelowTheName() {
    assertThat(read("Anna|0:04\nHoi.\nBas|0:05\nJa?|Echt?\nAnna|1:00:06|Ja.").lines())
        .extracting(line -> line.label() + ": " + line.text())
        .containsExactly("Anna: Hoi.", "Bas: Ja? Echt?", "Anna: Ja.");
  }

  @Test
  void timesAboveNamesInParagraphsOfTheirOwnAreNoSubtitles() {
    SourceText text = document("0:0:1.0 --> 0:0:2.5\nAnna\nHoi.");
    assertThat(new SubRip().recognises(text)).isFalse();
    assertThat(format.recognises(text)).isTrue();
  }

  @Test
  void paragraphsWithoutHeaderGoOnAndEventsAreNobodysWords() {
    List<Content.Line> lines =
        read("""
        Overleg
        Anna started transcription
        Anna   0:04|Hoi.
        En verder.
        Bas left the transcription
        We stoppen de transcriptie zo.
        Bas   0:09|Ja.
        Anna heeft de transcriptie gestopt
        """)
            .lines();
    assertThat(lines)
        .extracting(line -> line.label() + ": " + line.text())
        .containsExactly("Anna: Hoi. En verder. We stoppen de transcriptie zo.", "Bas: Ja.");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Overleg-20260304_090100-Meeting Recording, Overleg, 2026-03-04T09:01
          Overleg team-1-20260304_090100-Opname,     Overleg team-1, 2026-03-04T09:01
          Overleg (2026-03-04 at 09:01 GMT+1) – Transcript, Overleg, 2026-03-04T09:01
          Overleg - 2026/03/04 09:01 CET - Transcript, Overleg, 2026-03-04T09:01
          Overleg - Transcript,                      Overleg,
          Overleg 2026-03-04,                        Overleg 2026-03-04,
          Overleg-20261304_090100-Opname,            Overleg-20261304_090100-Opname,
          """)
  void titleEndsWhereTheToolPutTheTime(String line, String title, LocalDateTime start) {
    assertThat(MeetingStamp.of(line)).isEqualTo(new MeetingStamp(title, start));
  }

  @Test
  void dateOfTheHeadingIsWorldTimeAndSaidToBe() {
    Content content = read("Overleg\n4 maart 2026, 08:01\nAnna   0:04|Hoi.\n");
    assertThat(content.start()).isEqualTo(LocalDateTime.of(2026, 3, 4, 8, 1));
    assertThat(content.notes())
        .extracting(Content.FileNote::code)
        .contains("start-in-greenwich-time");
  }

  @Test
  void dayWithoutAnHourIsTheSameEverywhere() {
    Content content = read("Overleg\n4 maart 2026\nAnna   0:04|Hoi.\n");
    assertThat(content.start()).isEqualTo(LocalDateTime.of(2026, 3, 4, 0, 0));
    assertThat(content.notes())
        .extracting(Content.FileNote::code)
        .doesNotContain("start-in-greenwich-time");
  }

  private Content read(String text) {
    return format.read(document(text));
  }

  private static SourceText document(String text) {
    return new SourceText(
        "a.docx", text.replace('|', SourceText.BREAK), "docx", SourceText.Layout.PARAGRAPHS);
  }
}
