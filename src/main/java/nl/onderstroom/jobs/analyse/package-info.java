/** From what was read to what is said of each meeting. */
@NullMarked
package nl.onderstroom.jobs.analyse;

import org.jspecify.annotations.NullMarked;
