/** Transcripts that stand in a table, with headings in Dutch or English. */
@NullMarked
package nl.onderstroom.intake.tables;

import org.jspecify.annotations.NullMarked;
