package nl.onderstroom.report.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One typeface, one accent colour, greys: every look a cell can have. */
final class Styles {
  static final String FACE = "Calibri";

  /** Column widths count digits of this size. */
  static final double STANDARD_SIZE = 11;

  static final String ACCENT = "0F6466";
  static final String INK = "263238";
  static final String GREY = "6B7780";
  static final String LINE = "D3DADC";
  static final String PALE = "EEF3F3";
  static final String BELOW = "E2B36B";
  static final String ABOVE = "6FB3AC";

  private final XSSFWorkbook workbook;
  private final String dayCode;
  private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
  private final Map<Entry.Format, XSSFCellStyle> numbers = new EnumMap<>(Entry.Format.class);

  /**
   * @param language decides in which language months are written, whatever the reader's program is
   */
  Styles(XSSFWorkbook workbook, String language) {
    this.workbook = workbook;
    this.dayCode = (language.equals("nl") ? "[$-413]" : "[$-809]") + "d mmm yyyy";
  }

  XSSFCellStyle of(Look look) {
    XSSFCellStyle known = looks.get(look);
    if (known == null) {
      known = made(look);
      looks.put(look, known);
    }
    return known;
  }

  XSSFCellStyle of(Entry.Format format) {
    XSSFCellStyle known = numbers.get(format);
    if (known == null) {
      known = made(Look.NUMBER);
      known.setDataFormat(workbook.createDataFormat().getFormat(format.code()));
      numbers.put(format, known);
    }
    return known;
  }

  XSSFFont bold() {
    return font(Look.CELL_STRONG);
  }

  private XSSFCellStyle made(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setAlignment(look.side);
    style.setVerticalAlignment(
        look == Look.TITLE || look == Look.HEADING
            ? VerticalAlignment.CENTER
            : VerticalAlignment.TOP);
    style.setWrapText(look.wraps);
    // Excel then never reads the text of a user as a formula, not even after an edit.
    style.setQuotePrefixed(look != Look.NUMBER && look != Look.DAY);
    edges(style, look);
    if (look == Look.DAY) {
      style.setDataFormat(workbook.createDataFormat().getFormat(dayCode));
    }
    style.setIndention((short) look.indent());
    return style;
  }

  private static void edges(XSSFCellStyle style, Look look) {
    if (look.fill) {
      style.setFillForegroundColor(color(PALE));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.edge != BorderStyle.NONE) {
      style.setBorderBottom(look.edge);
      style.setBottomBorderColor(color(look == Look.HEADING ? ACCENT : LINE));
    }
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FACE);
    font.setFontHeight(look.size);
    font.setBold(look.bold);
    font.setColor(color(look.ink));
    return font;
  }

  static XSSFColor color(String hex) {
    return new XSSFColor(new byte[] {part(hex, 0), part(hex, 2), part(hex, 4)}, null);
  }

  private static byte part(String hex, int from) {
    return (byte) Integer.parseInt(hex.substring(from, from + 2), 16);
  }

  /** The looks of a cell. */
  enum Look {
    TITLE(20, true, ACCENT, false, false, BorderStyle.NONE, HorizontalAlignment.LEFT),
    SUBTITLE(11, false, GREY, false, false, BorderStyle.NONE, HorizontalAlignment.LEFT),
    HEADING(13, true, ACCENT, false, false, BorderStyle.MEDIUM, HorizontalAlignment.LEFT),
    PARAGRAPH(11, false, INK, true, false, BorderStyle.NONE, HorizontalAlignment.LEFT),
    NOTE(9.5, false, GREY, true, false, BorderStyle.NONE, HorizontalAlignment.LEFT),
    HEADER(10, true, INK, true, true, BorderStyle.THIN, HorizontalAlignment.LEFT),
    HEADER_NUMBER(10, true, INK, true, true, BorderStyle.THIN, HorizontalAlignment.RIGHT),
    CELL(10, false, INK, true, false, BorderStyle.HAIR, HorizontalAlignment.LEFT),
    CELL_QUIET(10, false, GREY, true, false, BorderStyle.HAIR, HorizontalAlignment.LEFT),
    CELL_STRONG(10, true, INK, true, false, BorderStyle.HAIR, HorizontalAlignment.LEFT),
    CELL_LINK(10, false, ACCENT, true, false, BorderStyle.HAIR, HorizontalAlignment.LEFT),
    DASH(10, false, GREY, false, false, BorderStyle.HAIR, HorizontalAlignment.RIGHT),
    DAY(10, false, INK, false, false, BorderStyle.HAIR, HorizontalAlignment.LEFT),
    NUMBER(10, false, INK, false, false, BorderStyle.HAIR, HorizontalAlignment.RIGHT);

    final double size;
    final boolean bold;
    final String ink;
    final boolean wraps;
    final boolean fill;
    final BorderStyle edge;
    final HorizontalAlignment side;

    Look(
        double size,
        boolean bold,
        String ink,
        boolean wraps,
        boolean fill,
        BorderStyle edge,
        HorizontalAlignment side) {
      this.size = size;
      this.bold = bold;
      this.ink = ink;
      this.wraps = wraps;
      this.fill = fill;
      this.edge = edge;
      this.side = side;
    }

    /** Cells keep their words apart from those of the next; headings stand at the edge. */
    int indent() {
      return edge == BorderStyle.HAIR || fill ? 1 : 0;
    }

    /** Height of a line, in points. */
    double line() {
      return size * 1.24;
    }
  }
}
