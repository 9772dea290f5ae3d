/** The sheets of a workbook: one file a sheet. */
@NullMarked
package nl.onderstroom.report.xlsx.sheets;

import org.jspecify.annotations.NullMarked;
