/** How sources write things down: tables, column headings, wall-clock times, durations, letters. */
@NullMarked
package nl.onderstroom.intake.notation;

import org.jspecify.annotations.NullMarked;
