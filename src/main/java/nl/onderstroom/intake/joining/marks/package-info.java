/**
 * What tells files of one meeting: the words of a name, its part, their text, the time on one clock
 * and the team in a calendar; and what told it.
 */
@NullMarked
package nl.onderstroom.intake.joining.marks;

import org.jspecify.annotations.NullMarked;
