package nl.onderstroom.intake.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.onderstroom.intake.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"Datum", "DATUM:", "Datum overleg", "Opgenomen op:", "Recorded"})
  void aRowOfATableAnnouncesTheDayInTheWordsOfALine(String words) {
    String text = words + "\t4 maart 2026\nAnna: Dag.\nBas: Hoi.\nAnna: Ja.\n";
    SourceText document = new SourceText("a.docx", text, "docx", SourceText.Layout.PARAGRAPHS);

    assertThat(new WordText().read(document).start()).isEqualTo(LocalDateTime.of(2026, 3, 4, 0, 0));
  }
}
