package nl.onderstroom.intake.containers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.xml.XmlStream;

/**
 * How numbers in cells are shown: which of them are dates, times and lengths of time.
 *
 * <pre>
 * styleSheet = [numFmts {numFmt numFmtId formatCode}], cellXfs {xf numFmtId}
 * </pre>
 *
 * The style of a cell is a place among the {@code cellXfs}.
 */
final class CellStyles implements XmlStream.Finder {
  /** Excel itself keeps no more. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Formats that every Excel knows by number alone; not written in the file. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(14, "d-m-yyyy"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "d-m-yyyy h:mm"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"));

  private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
  private final List<Integer> formats = new ArrayList<>();
  private final Map<Integer, TimeFormat> times = new HashMap<>();
  private final boolean from1904;
  private boolean cells;

  CellStyles(boolean from1904) {
    this.from1904 = from1904;
  }

  /** As the sheet shows it; a date as in ISO, for who reads a date here cannot ask. */
  String shown(String number, int style) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return number;
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return number;
    }
    int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
    String time = time(format).findShown(value);
    return time == null
        ? BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString()
        : time;
  }

  private TimeFormat time(int format) {
    return times.computeIfAbsent(
        format, id -> TimeFormat.of(codes.getOrDefault(id, "General"), from1904));
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    switch (name) {
      case "numFmt" ->
          codes.put(format(attributes), attributes.getOrDefault("formatCode", "General"));
      case "cellXfs" -> cells = true;
      case "xf" -> {
        if (cells) {
          formats.add(format(attributes));
        }
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {}

  @Override
  public void end(String name) {
    cells &= !name.equals("cellXfs");
  }

  private static int format(Map<String, String> attributes) {
    try {
      return Integer.parseInt(attributes.getOrDefault("numFmtId", "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
