package nl.onderstroom.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.report.Expected;
import nl.onderstroom.report.Reports;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetsTest {
  private static final Map<String, byte[]> WRITTEN = new HashMap<>();

  static Stream<Arguments> sheets() {
    return Stream.of("nl", "en")
        .flatMap(
            language -> Sheets.COACH.stream().map(sheet -> Arguments.of(language, sheet.id())));
  }

  /** Cards and thresholds have tests of their own, and change more often than the sheet. */
  @ParameterizedTest
  @MethodSource("sheets")
  void saysWhatIsExpected(String language, String id) throws IOException {
    byte[] bytes = WRITTEN.computeIfAbsent(language, SheetsTest::written);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      int at = Sheets.COACH.stream().map(Sheet::id).toList().indexOf(id);
      String content = ContentDump.of(workbook.getSheetAt(at));
      String cards = "Wat elk getal is, en wat het niet kan betekenen";
      String cardsEn = "What each number is, and what it cannot mean";
      int end = Math.max(content.indexOf(cards), content.indexOf(cardsEn));
      Expected.assertSame(
          "sheets/" + id + "." + language + ".expected.csv",
          end < 0 ? content : content.substring(0, end));
    }
  }

  private static byte[] written(String language) {
    return new WorkbookWriter(Sheets.COACH).write(Reports.byHand(language));
  }

  @Test
  void idsAreUnique() {
    assertThat(Sheets.COACH).extracting(Sheet::id).doesNotHaveDuplicates();
  }
}
