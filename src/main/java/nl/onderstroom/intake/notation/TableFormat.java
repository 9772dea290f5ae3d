package nl.onderstroom.intake.notation;

import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;

/**
 * A format of rows of cells, wherever these come from: a delimited file, or a sheet of a workbook.
 */
public interface TableFormat extends SourceFormat {
  /**
   * As {@link SourceFormat#recognises}, by the first rows.
   *
   * @param head may end in the middle of a row
   */
  boolean recognises(Table head);

  /**
   * @param path of the file, for messages and for the date in its name
   */
  Content read(String path, Table table);

  @Override
  default boolean recognises(SourceText text) {
    return recognises(Table.head(text));
  }

  @Override
  default Content read(SourceText text) {
    return read(text.path(), Table.of(text));
  }
}
