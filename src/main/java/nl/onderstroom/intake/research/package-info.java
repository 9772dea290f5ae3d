/** What researchers of speech make by hand: ELAN, Praat and CHAT. */
@NullMarked
package nl.onderstroom.intake.research;

import org.jspecify.annotations.NullMarked;
