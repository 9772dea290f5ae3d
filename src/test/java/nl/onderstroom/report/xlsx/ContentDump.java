package nl.onderstroom.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet says, as lines of text: a row each, and what its charts are drawn from. */
final class ContentDump {
  private ContentDump() {}

  static String of(XSSFSheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(shown(cell)));
      String line = String.join(";", cells).replaceAll(";+$", "");
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    for (XSSFChart chart : charts(sheet)) {
      lines.add("chart;" + chart.getTitleText() + ";" + ChartData.references(chart));
    }
    return String.join("\n", lines) + "\n";
  }

  static List<XSSFChart> charts(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    return drawing == null ? List.of() : drawing.getCharts();
  }

  /** How many drawings say in words what they show. */
  static int described(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    String xml = drawing == null ? "" : drawing.getCTDrawing().xmlText();
    return xml.split("descr=\"[^\"]", -1).length - 1;
  }

  private static String shown(Cell cell) {
    if (cell.getCellType() == CellType.NUMERIC) {
      return cell.getNumericCellValue() + "[" + cell.getCellStyle().getDataFormatString() + "]";
    }
    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    String link =
        cell.getHyperlink() == null
            ? ""
            : " -> " + Objects.requireNonNull(cell.getHyperlink().getAddress());
    return text.replace("\n", "\\n") + link;
  }
}
