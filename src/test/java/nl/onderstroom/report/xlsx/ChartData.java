package nl.onderstroom.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** What a chart of a written workbook is drawn from. */
final class ChartData {
  private static final Pattern NUMBERS =
      Pattern.compile("<c:val>.*?<c:f>(.*?)</c:f>.*?</c:val>", Pattern.DOTALL);

  private ChartData() {}

  static List<String> references(XSSFChart chart) {
    List<String> references = new ArrayList<>();
    Matcher numbers = numbers(chart);
    while (numbers.find()) {
      references.add(numbers.group(1));
    }
    return references;
  }

  /** How many numbers are drawn, over all lines. */
  static int points(XSSFChart chart) {
    int points = 0;
    Matcher numbers = numbers(chart);
    while (numbers.find()) {
      points += numbers.group().split("<c:pt ", -1).length - 1;
    }
    return points;
  }

  private static Matcher numbers(XSSFChart chart) {
    return NUMBERS.matcher(chart.getCTChartSpace().xmlText());
  }
}
