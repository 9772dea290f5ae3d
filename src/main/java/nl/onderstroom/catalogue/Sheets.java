package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.report.xlsx.Sheet;
import nl.onderstroom.report.xlsx.sheets.Accountability;
import nl.onderstroom.report.xlsx.sheets.Energy;
import nl.onderstroom.report.xlsx.sheets.Interplay;
import nl.onderstroom.report.xlsx.sheets.MomentList;
import nl.onderstroom.report.xlsx.sheets.Participation;
import nl.onderstroom.report.xlsx.sheets.Summary;
import nl.onderstroom.report.xlsx.talk.ToneSheet;

/** The sheets of the workbook for a coach, in the order in which they are read. */
public final class Sheets {
  public static final List<Sheet> COACH =
      List.of(
          new Summary(),
          new Energy(),
          new Participation(),
          new Interplay(),
          new ToneSheet(),
          new MomentList(),
          new Accountability());

  private Sheets() {}
}
