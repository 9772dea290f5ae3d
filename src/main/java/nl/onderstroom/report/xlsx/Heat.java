package nl.onderstroom.report.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are coloured: sand below what is usual, white around it, teal above. Sand and teal
 * differ in lightness for readers who do not see the hue.
 *
 * @param low at which the sand is full; absent for white at the lowest number
 * @param high at which the teal is full; absent for the highest number
 */
public record Heat(@Nullable Double low, @Nullable Double high) {
  /** From the lowest number to the highest. */
  public static final Heat PLAIN = new Heat(null, null);

  void colour(Landmarks.Area area) {
    XSSFSheetConditionalFormatting formats = area.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    if (low == null || high == null) {
      scale.setNumControlPoints(2);
      scale.setThresholds(
          new XSSFConditionalFormattingThreshold[] {
            at(scale, RangeType.MIN, null), at(scale, RangeType.MAX, null)
          });
      scale.setColors(new XSSFColor[] {Styles.color("FFFFFF"), Styles.color(Styles.ABOVE)});
    } else {
      scale.setNumControlPoints(3);
      scale.setThresholds(
          new XSSFConditionalFormattingThreshold[] {
            at(scale, RangeType.NUMBER, low),
            at(scale, RangeType.NUMBER, (low + high) / 2),
            at(scale, RangeType.NUMBER, high)
          });
      scale.setColors(
          new XSSFColor[] {
            Styles.color(Styles.BELOW), Styles.color("FFFFFF"), Styles.color(Styles.ABOVE)
          });
    }
    formats.addConditionalFormatting(new CellRangeAddress[] {area.cells()}, rule);
  }

  private static XSSFConditionalFormattingThreshold at(
      XSSFColorScaleFormatting scale, RangeType type, @Nullable Double value) {
    XSSFConditionalFormattingThreshold threshold = scale.createThreshold();
    threshold.setRangeType(type);
    // POI fails when it is told to forget a value that was never set.
    if (value != null) {
      threshold.setValue(value);
    }
    return threshold;
  }
}
