/**
 * Shapes of plain transcripts that only stand otherwise: each line is put where the rest have it.
 */
@NullMarked
package nl.onderstroom.intake.plain.copies;

import org.jspecify.annotations.NullMarked;
