/** Which documents are of one meeting, and what told it. */
@NullMarked
package nl.onderstroom.intake.joining;

import org.jspecify.annotations.NullMarked;
