package nl.onderstroom.report.xlsx;

import nl.onderstroom.report.Story;

/** One sheet of the workbook. Its title stands in the texts under {@code sheet.ID.title}. */
public interface Sheet {
  String id();

  void draw(Story story, SheetPen pen);
}
