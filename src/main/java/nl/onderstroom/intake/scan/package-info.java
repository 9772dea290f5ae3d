/**
 * Reading text by hand, for all formats: lines, clocks, white space and character references; and
 * what tells whether it can be talk.
 */
@NullMarked
package nl.onderstroom.intake.scan;

import org.jspecify.annotations.NullMarked;
