/** From an analysis to what people read: a workbook, or JSON. */
@NullMarked
package nl.onderstroom.report;

import org.jspecify.annotations.NullMarked;
