/** Documents to meetings: which files belong together, and what they say together. */
@NullMarked
package nl.onderstroom.intake.joining;

import org.jspecify.annotations.NullMarked;
