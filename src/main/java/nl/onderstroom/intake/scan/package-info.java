/** Reading text by hand: lines, clocks, white space and character references, for all formats. */
@NullMarked
package nl.onderstroom.intake.scan;

import org.jspecify.annotations.NullMarked;
