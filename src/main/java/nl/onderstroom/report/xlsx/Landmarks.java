package nl.onderstroom.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where things stand in the workbook, under a name: links and charts may ask for what a later sheet
 * holds, so both are made when all sheets are there.
 */
final class Landmarks {
  private final Map<String, Area> areas = new HashMap<>();

  void put(String name, Area area) {
    if (areas.put(name, area) != null) {
      throw new IllegalStateException("Two landmarks are called " + name);
    }
  }

  /** A link or a chart that leads nowhere is a bug of the sheet that made it. */
  Area expect(String name) {
    Area area = areas.get(name);
    if (area == null) {
      throw new IllegalStateException("Nothing in the workbook is called " + name);
    }
    return area;
  }

  /** Cells of one sheet. */
  record Area(XSSFSheet sheet, CellRangeAddress cells) {
    /** The rectangle with this in the first corner and the other in the last. */
    Area upTo(Area other) {
      return new Area(
          sheet,
          new CellRangeAddress(
              cells.getFirstRow(),
              other.cells.getLastRow(),
              cells.getFirstColumn(),
              other.cells.getLastColumn()));
    }

    /** Quoted, as in {@code 'Wie sprak'!B7}. */
    String address() {
      String first = new CellAddress(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
      return "'" + sheet.getSheetName().replace("'", "''") + "'!" + first;
    }
  }
}
