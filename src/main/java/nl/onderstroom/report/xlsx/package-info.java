/**
 * Writes a report as a workbook: the only room that knows POI. A sheet says what it shows, {@link
 * nl.onderstroom.report.xlsx.SheetPen} alone makes cells.
 */
@NullMarked
package nl.onderstroom.report.xlsx;

import org.jspecify.annotations.NullMarked;
