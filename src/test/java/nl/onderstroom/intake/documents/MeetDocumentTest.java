package nl.onderstroom.intake.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetDocumentTest {
  private static final String HEADING =
      "12 mrt 2026\nWeekstart - Transcript\nDeelnemers\nAnna de Vries, Bas Kok\nTranscript\n";

  @Test
  void turnsAboveTheFirstClockAreOfTheFirstMinutes() {
    Content content =
        read(HEADING + "Anna de Vries: Welkom.\nBas Kok: Dag.\n00:05:00\nAnna de Vries: Verder.");
    assertThat(said(content))
        .containsExactly(
            "0 Anna de Vries: Welkom.", "900 Bas Kok: Dag.", "300000 Anna de Vries: Verder.");
    assertThat(content.title()).isEqualTo("Weekstart");
  }

  @Test
  void whatStandsAboveTheFirstClockIsNoTurnWhereNobodyThereSpeaksAgain() {
    Content content = read(HEADING + "Project Linde: fase 2\n00:00:00\nAnna de Vries: Welkom.");
    assertThat(said(content)).containsExactly("0 Anna de Vries: Welkom.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vergadering is na 00:32:10 beëindigd 👋",
        "De vergadering is om 00:32:10 afgelopen",
        "Toplantı 00:32:10 sonra sona erdi 👋",
        "Meeting ended after 00:32:10 👋"
      })
  void theEndAndWhatGoogleSaysBelowItAreNoWordsOfTheLastSpeaker(String end) {
    Content content =
        read(
            HEADING
                + "00:30:00\nAnna de Vries: Tot morgen.\n"
                + end
                + "\nDeze tekst is gemaakt door een computer.");
    assertThat(said(content)).containsExactly("1800000 Anna de Vries: Tot morgen.");
  }

  @Test
  void clockThatSomebodySaysEndsNothing() {
    Content content =
        read(HEADING + "00:00:00\nAnna de Vries: De tijd was 00:32:10 op de baan.\nKnap hoor.");
    assertThat(said(content))
        .containsExactly("0 Anna de Vries: De tijd was 00:32:10 op de baan. Knap hoor.");
  }

  private static Content read(String paragraphs) {
    SourceText text = new SourceText("a.docx", paragraphs, "docx", SourceText.Layout.PARAGRAPHS);
    assertThat(new MeetDocument().recognises(text)).isTrue();
    return new MeetDocument().read(text);
  }

  private static List<String> said(Content content) {
    return content.lines().stream()
        .map(
            line ->
                (line.span() == null ? "-" : line.span().startMs())
                    + " "
                    + line.label()
                    + ": "
                    + line.text())
        .toList();
  }
}
