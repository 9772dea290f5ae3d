/** Reports of the Dutch parliament. */
@NullMarked
package nl.onderstroom.intake.parliament;

import org.jspecify.annotations.NullMarked;
