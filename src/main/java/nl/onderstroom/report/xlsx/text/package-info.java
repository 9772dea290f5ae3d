/** Texts as a workbook can hold them, and the room they take. */
@NullMarked
package nl.onderstroom.report.xlsx.text;

import org.jspecify.annotations.NullMarked;
