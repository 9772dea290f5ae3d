package nl.onderstroom.report.xlsx.text;

import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/** Texts as a workbook can hold them, whatever a user named a team or a file. */
public final class PlainText {
  /** The format's own limits. */
  private static final int LONGEST_CELL = 32_767;

  private static final int LONGEST_MARGIN = 120;

  /** The format's escape of a character; in a text of a user it is just those letters. */
  private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

  private PlainText() {}

  public static String cell(String text) {
    String kept = ESCAPE.matcher(printable(text)).replaceAll("_x005F_x");
    return shortened(kept, LONGEST_CELL);
  }

  /** For headers and footers, where an ampersand starts a command. */
  public static String margin(String text) {
    return shortened(printable(text).replace('\n', ' '), LONGEST_MARGIN).replace("&", "&&");
  }

  /** At most 31 characters, none of those that a sheet may not have in its name. */
  public static String sheetName(String text) {
    return WorkbookUtil.createSafeSheetName(printable(text), ' ').strip();
  }

  /** Without what XML cannot hold, lone halves of a pair, and marks that turn the reading order. */
  private static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::allowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean allowed(int point) {
    boolean control = point < ' ' && point != '\n';
    boolean turning = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    boolean half = point >= 0xD800 && point <= 0xDFFF;
    return !control && !turning && !half && point != 0xFFFE && point != 0xFFFF && point != 0x7F;
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
