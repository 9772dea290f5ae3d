package nl.onderstroom.report.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes rows that are written a table of the workbook, with a filter and a named range. */
record Filter(XSSFSheet sheet, Table table, int headerRow, int firstColumn) {
  void set() {
    CellReference from = new CellReference(headerRow, firstColumn);
    CellReference to =
        new CellReference(
            headerRow + table.rows().size(), firstColumn + table.columns().size() - 1);
    AreaReference area = new AreaReference(from, to, SpreadsheetVersion.EXCEL2007);
    XSSFTable made = sheet.createTable(area);
    made.setName(table.name());
    made.setDisplayName(table.name());
    made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    Name range = sheet.getWorkbook().createName();
    // A table and a range share one space of names.
    range.setNameName("range_" + table.name());
    range.setRefersToFormula(
        "'" + sheet.getSheetName() + "'!" + absolute(from) + ":" + absolute(to));
  }

  private static String absolute(CellReference cell) {
    return new CellReference(cell.getRow(), cell.getCol(), true, true).formatAsString();
  }
}
