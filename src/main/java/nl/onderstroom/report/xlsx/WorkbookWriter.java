package nl.onderstroom.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.Story;
import nl.onderstroom.report.xlsx.text.PlainText;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a workbook. The same report gives the same bytes. */
public final class WorkbookWriter {
  /** Before the first date that a zip can hold nothing happened. */
  private static final LocalDateTime UNDATED = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final List<Sheet> sheets;

  /**
   * @param sheets in the order in which they stand in the workbook
   */
  public WorkbookWriter(List<Sheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /**
   * Loads what the first workbook of a JVM needs: half of its time. To be called on a thread of its
   * own while meetings are read.
   */
  public static void warmUp() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      new Styles(workbook, "en").of(Styles.Look.TITLE);
      sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor()).setTitleText("");
      workbook.write(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write an empty workbook", e);
    }
  }

  public byte[] write(Report report) {
    Story story = new Story(report);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      draw(workbook, story);
      describe(workbook.getProperties(), story);
      try (SameTimeZip zip = new SameTimeZip(bytes)) {
        workbook.write(zip);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the workbook", e);
    }
  }

  private void draw(XSSFWorkbook workbook, Story story) {
    Landmarks landmarks = new Landmarks();
    List<Runnable> whenAllIsThere = new ArrayList<>();
    Styles styles = new Styles(workbook, story.texts().code());
    EntryWriter writer = new EntryWriter(styles, landmarks, whenAllIsThere);
    for (Sheet sheet : sheets) {
      String title = PlainText.sheetName(story.say("sheet." + sheet.id() + ".title"));
      XSSFSheet page = workbook.createSheet(title);
      SheetPen pen = new SheetPen(page, writer, landmarks, whenAllIsThere);
      print(page, story);
      sheet.draw(story, pen);
      area(page, pen.written());
    }
    whenAllIsThere.forEach(Runnable::run);
  }

  /** A4, lying, one page wide. */
  private static void print(XSSFSheet page, Story story) {
    page.setDisplayGridlines(false);
    page.setPrintGridlines(false);
    page.setFitToPage(true);
    page.setHorizontallyCenter(true);
    var setup = page.getPrintSetup();
    setup.setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    page.getHeader().setLeft(PlainText.margin(story.report().team().team()));
    page.getHeader().setRight(PlainText.margin(page.getSheetName()));
    page.getFooter().setLeft(PlainText.margin(story.say("sheet.purpose")));
    page.getFooter().setRight(PlainText.margin(story.say("sheet.page")) + " &P / &N");
  }

  private static void area(XSSFSheet page, CellRangeAddress written) {
    XSSFWorkbook workbook = page.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(page),
        written.getFirstColumn(),
        written.getLastColumn(),
        written.getFirstRow(),
        written.getLastRow());
  }

  /** The time is that of the last meeting: writing again must not change the file. */
  private static void describe(POIXMLProperties properties, Story story) {
    LocalDateTime last =
        story.headers().stream()
            .map(MeetingHeader::start)
            .filter(Objects::nonNull)
            .max(LocalDateTime::compareTo)
            .orElse(UNDATED);
    Optional<Date> time = Optional.of(Date.from(last.toInstant(ZoneOffset.UTC)));
    var core = properties.getCoreProperties();
    Map<String, Object> facts = Map.of("team", story.report().team().team());
    core.setTitle(story.say("sheet.document.title", facts));
    core.setDescription(story.say("sheet.purpose"));
    core.setCategory(story.say("sheet.edition.coach"));
    core.setCreator("Onderstroom " + story.report().version());
    core.setCreated(time);
    core.setModified(time);
    properties.getExtendedProperties().setApplication("Onderstroom");
  }

  /** Gives every entry of the zip the same time. */
  private static final class SameTimeZip extends ZipArchiveOutputStream {
    SameTimeZip(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(UNDATED);
      super.putArchiveEntry(entry);
    }
  }
}
