package nl.onderstroom.report.xlsx;

import java.util.List;

/**
 * A chart over cells of the workbook.
 *
 * @param said what it shows, in a sentence, for those who cannot see it
 * @param labels landmark of the cells along the axis
 * @param columns over how many columns of the grid it lies
 * @param first column of the grid, from 0
 * @param rows its height, in rows of text
 */
public record Plot(
    Kind kind,
    String title,
    String said,
    String labels,
    List<Line> lines,
    Entry.Format format,
    int first,
    int columns,
    int rows) {
  public Plot {
    lines = List.copyOf(lines);
  }

  /**
   * @param cells landmark of its numbers
   */
  public record Line(String title, String cells, Ink ink) {}

  /** How numbers are drawn. */
  public enum Kind {
    LINES,
    /** Lines between -1 and 1. */
    BALANCE,
    BARS
  }

  /** What a line is in the picture: the thing itself, or what it is compared with. */
  public enum Ink {
    MAIN,
    /** The thing itself, too few to connect. */
    POINTS,
    /** Points that count less. */
    FAINT,
    /** The edge of what is usual. */
    BAND,
    /** To compare with. */
    BESIDE
  }
}
