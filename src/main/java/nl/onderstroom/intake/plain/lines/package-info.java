/** The lines of a plain transcript: their shapes, their times, and the habits of the whole file. */
@NullMarked
package nl.onderstroom.intake.plain.lines;

import org.jspecify.annotations.NullMarked;
