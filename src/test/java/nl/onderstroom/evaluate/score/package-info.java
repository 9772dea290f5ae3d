/** Pure arithmetic of being right: counts, intervals, reliability, and rules to be better than. */
@NullMarked
package nl.onderstroom.evaluate.score;

import org.jspecify.annotations.NullMarked;
