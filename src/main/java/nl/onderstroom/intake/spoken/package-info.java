/**
 * From words and phrases with times to lines of a transcript; and what those times are, where tools
 * or people write clocks of two numbers, of the day or past midnight, or bare numbers.
 */
@NullMarked
package nl.onderstroom.intake.spoken;

import org.jspecify.annotations.NullMarked;
