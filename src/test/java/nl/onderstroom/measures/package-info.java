/** Tests of the numbers about one meeting. */
@NullMarked
package nl.onderstroom.measures;

import org.jspecify.annotations.NullMarked;
