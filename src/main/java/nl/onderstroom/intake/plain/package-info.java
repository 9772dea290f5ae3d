/** A transcript as people keep it themselves: names, perhaps times, and what was said. */
@NullMarked
package nl.onderstroom.intake.plain;

import org.jspecify.annotations.NullMarked;
