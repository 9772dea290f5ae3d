/** How files became meetings: a part of the sheet of account. */
@NullMarked
package nl.onderstroom.report.xlsx.sheets.joining;

import org.jspecify.annotations.NullMarked;
