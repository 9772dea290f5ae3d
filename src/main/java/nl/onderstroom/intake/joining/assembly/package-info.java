/** The documents of a plan to one meeting: who said what, when, and who was there. */
@NullMarked
package nl.onderstroom.intake.joining.assembly;

import org.jspecify.annotations.NullMarked;
