/** From words and phrases with times, as tools for speech give them, to lines of a transcript. */
@NullMarked
package nl.onderstroom.intake.spoken;

import org.jspecify.annotations.NullMarked;
