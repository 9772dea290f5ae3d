package nl.onderstroom.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderstroom.Turkish;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.Reports;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookWriterTest {
  private static final WorkbookWriter WRITER = new WorkbookWriter(Sheets.COACH);

  /** Made once: five checks look at each. */
  private static final List<Report> REPORTS =
      Stream.of("nl", "en")
          .flatMap(
              language ->
                  Stream.of(
                      Reports.careTeam(language),
                      Reports.single(language),
                      Reports.untimed(language),
                      Reports.hostile(language),
                      Reports.empty(language)))
          .toList();

  private static final IdentityHashMap<Report, byte[]> WRITTEN = new IdentityHashMap<>();

  /** Named, for a report as text is a megabyte. */
  static Stream<Named<Report>> reports() {
    return IntStream.range(0, REPORTS.size())
        .mapToObj(i -> Named.of("report " + i, REPORTS.get(i)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noCellIsAFormulaAndEveryTextIsQuoted(Report report) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (XSSFWorkbook workbook = written(report)) {
      for (XSSFSheet sheet : sheets(workbook)) {
        for (Row row : sheet) {
          row.forEach(cell -> wrong.addAll(unsafe(cell)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> unsafe(Cell cell) {
    boolean text = cell.getCellType() == CellType.STRING;
    boolean plain = Set.of(CellType.NUMERIC, CellType.BLANK).contains(cell.getCellType());
    return plain || (text && cell.getCellStyle().getQuotePrefixed())
        ? List.of()
        : List.of(cell.getAddress() + " " + cell);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLinkLeadsToACellWithText(Report report) throws IOException {
    try (XSSFWorkbook workbook = written(report)) {
      for (XSSFSheet sheet : sheets(workbook)) {
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
          CellReference target = new CellReference(link.getLocation());
          XSSFSheet there = workbook.getSheet(target.getSheetName());
          assertThat((Object) there).as(link.getLocation()).isNotNull();
          assertThat((Object) there.getRow(target.getRow())).as(link.getLocation()).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyChartHasDataAndSaysWhatItShows(Report report) throws IOException {
    try (XSSFWorkbook workbook = written(report)) {
      for (XSSFSheet sheet : sheets(workbook)) {
        for (XSSFChart chart : ContentDump.charts(sheet)) {
          assertThat(ChartData.points(chart)).isGreaterThanOrEqualTo(2);
        }
        assertThat(ContentDump.described(sheet)).isEqualTo(ContentDump.charts(sheet).size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sheetsAreNamedPrintableAndWithoutGrid(Report report) throws IOException {
    try (XSSFWorkbook workbook = written(report)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(Sheets.COACH.size());
      for (XSSFSheet sheet : sheets(workbook)) {
        assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
        assertThat(sheet.isDisplayGridlines()).isFalse();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFooter().getLeft()).isNotBlank();
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tablesHaveHeadingsThatDifferAndNamesOfTheirOwn(Report report) throws IOException {
    Set<String> names = new HashSet<>();
    try (XSSFWorkbook workbook = written(report)) {
      for (XSSFSheet sheet : sheets(workbook)) {
        for (XSSFTable table : sheet.getTables()) {
          assertThat(names.add(table.getName())).as(table.getName()).isTrue();
          assertThat(table.getColumns())
              .extracting(column -> column.getName().toLowerCase(Locale.ROOT).strip())
              .doesNotHaveDuplicates()
              .doesNotContain("");
        }
      }
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void sameReportGivesTheSameBytesWhateverTheMachineSpeaks() {
    Report report = REPORTS.get(0);
    byte[] once = WRITER.write(report);
    Turkish.whileSpoken(() -> assertThat(WRITER.write(report)).isEqualTo(once));
  }

  @Test
  void documentSaysTitlePurposeAndEditionAndTheTimeOfTheLastMeeting() throws IOException {
    try (XSSFWorkbook workbook = written(Reports.single("en"))) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Onderstroom: Team Zonnehof");
      assertThat(core.getDescription()).isEqualTo("Reflection by the team; never assessment");
      assertThat(core.getCategory()).isEqualTo("Edition for the coach");
      assertThat(core.getCreated().toInstant()).hasToString("2026-01-05T13:30:00Z");
      assertThat(core.getModified()).isEqualTo(core.getCreated());
    }
  }

  @Test
  @Tag("long")
  void thousandsOfPeopleStayWithinASaidLimit() throws IOException {
    Report report = Reports.large(1, 2000);
    try (XSSFWorkbook workbook = written(report)) {
      assertThat(ContentDump.of(workbook.getSheet("Deelname"))).contains("500 mensen");
      assertThat(ContentDump.of(workbook.getSheet("Wisselwerking"))).contains("12 mensen");
    }
  }

  @Test
  @Tag("long")
  void aYearOfThirtyPeopleIsWritten() throws IOException {
    try (XSSFWorkbook workbook = written(Reports.large(60, 30))) {
      assertThat(workbook.getSheet("Samenvatting").getLastRowNum()).isGreaterThan(20);
    }
  }

  private static Iterable<XSSFSheet> sheets(XSSFWorkbook workbook) {
    return () -> Stream.of(sheetArray(workbook)).iterator();
  }

  private static XSSFSheet[] sheetArray(XSSFWorkbook workbook) {
    XSSFSheet[] sheets = new XSSFSheet[workbook.getNumberOfSheets()];
    for (int i = 0; i < sheets.length; i++) {
      sheets[i] = workbook.getSheetAt(i);
    }
    return sheets;
  }

  private static XSSFWorkbook written(Report report) throws IOException {
    byte[] bytes = WRITTEN.computeIfAbsent(report, WRITER::write);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
