package nl.onderstroom.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderstroom.report.xlsx.Styles.Look;
import nl.onderstroom.report.xlsx.text.Lines;
import nl.onderstroom.report.xlsx.text.PlainText;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts an entry in a cell, and tells how high it will be. */
final class EntryWriter {
  private static final String DASH = "–";
  private static final String MARKS = "¹²³⁴⁵⁶⁷⁸⁹";

  /** Of one step, in digits. */
  private static final double INDENT = 1.4;

  private static final double AIR = 4;

  private final Styles styles;
  private final Landmarks landmarks;
  private final List<Runnable> whenAllIsThere;

  /** Where a text stands in the workbook's list of texts, once it is there. */
  private final Map<String, String> placeOf = new HashMap<>();

  EntryWriter(Styles styles, Landmarks landmarks, List<Runnable> whenAllIsThere) {
    this.styles = styles;
    this.landmarks = landmarks;
    this.whenAllIsThere = whenAllIsThere;
  }

  /**
   * @param whys reasons for dashes, as {@link #whys} gives them
   */
  void write(XSSFCell cell, Entry entry, List<String> whys) {
    if (entry instanceof Entry.Words words) {
      say(cell, words.text(), look(words.tone()));
    } else if (entry instanceof Entry.Named named) {
      named(cell, named);
    } else if (entry instanceof Entry.Amount amount) {
      cell.setCellStyle(styles.of(amount.format()));
      cell.setCellValue(amount.format().stored(amount.value()));
    } else if (entry instanceof Entry.Day day) {
      cell.setCellStyle(styles.of(Look.DAY));
      cell.setCellValue(day.day().toLocalDate().atStartOfDay());
    } else if (entry instanceof Entry.Missing missing) {
      say(cell, DASH + mark(missing.why(), whys), Look.DASH);
    } else if (entry instanceof Entry.Link link) {
      say(cell, link.text(), Look.CELL_LINK);
      lead(cell, link.landmark());
    } else {
      cell.setCellStyle(styles.of(Look.CELL));
    }
  }

  void say(XSSFCell cell, String text, Look look) {
    cell.setCellStyle(styles.of(look));
    put(cell, PlainText.cell(text));
  }

  /** The workbook finds a text by writing it out as XML, each time: what is known we point to. */
  private void put(XSSFCell cell, String text) {
    String place = placeOf.get(text);
    if (place == null) {
      cell.setCellValue(text);
      placeOf.put(text, cell.getCTCell().getV());
    } else {
      cell.getCTCell().setT(STCellType.S);
      cell.getCTCell().setV(place);
    }
  }

  private void named(XSSFCell cell, Entry.Named named) {
    String name = PlainText.cell(named.name());
    XSSFRichTextString rich = new XSSFRichTextString(PlainText.cell(name + "\n" + named.text()));
    rich.applyFont(0, Math.min(name.length(), rich.length()), styles.bold());
    cell.setCellStyle(styles.of(Look.CELL));
    cell.setCellValue(rich);
  }

  private void lead(XSSFCell cell, String landmark) {
    whenAllIsThere.add(
        () -> {
          XSSFHyperlink link =
              cell.getSheet()
                  .getWorkbook()
                  .getCreationHelper()
                  .createHyperlink(HyperlinkType.DOCUMENT);
          link.setAddress(landmarks.expect(landmark).address());
          cell.setHyperlink(link);
        });
  }

  /** In points, in a column of this width. */
  static double height(Entry entry, double width, Look look) {
    if (entry instanceof Entry.Words words) {
      return height(words.text(), width, look);
    }
    if (entry instanceof Entry.Named named) {
      return height(named.name() + "\n" + named.text(), width, look);
    }
    return entry instanceof Entry.Link link ? height(link.text(), width, look) : 0;
  }

  static double height(String text, double width, Look look) {
    // Column widths count digits of the standard size.
    double digits = (width - look.indent() * INDENT) * Styles.STANDARD_SIZE / look.size;
    return Lines.of(text, digits) * look.line() + AIR;
  }

  /** The reasons for dashes among these rows, each once, in order. */
  static List<String> whys(List<List<Entry>> rows) {
    Set<String> whys = new LinkedHashSet<>();
    for (List<Entry> row : rows) {
      for (Entry entry : row) {
        if (entry instanceof Entry.Missing missing) {
          whys.add(missing.why());
        }
      }
    }
    return new ArrayList<>(whys);
  }

  /** A line a reason, to stand under the rows. */
  static List<String> explained(List<String> whys) {
    return whys.stream().map(why -> DASH + mark(why, whys) + "  " + why).toList();
  }

  private static String mark(String why, List<String> whys) {
    int number = whys.indexOf(why);
    return whys.size() < 2 || number < 0 || number >= MARKS.length()
        ? ""
        : " " + MARKS.charAt(number);
  }

  private static Look look(Entry.Tone tone) {
    return switch (tone) {
      case PLAIN -> Look.CELL;
      case QUIET -> Look.CELL_QUIET;
      case STRONG -> Look.CELL_STRONG;
    };
  }
}
