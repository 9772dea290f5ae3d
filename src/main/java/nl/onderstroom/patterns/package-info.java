/**
 * Patterns that a team may recognise in itself: one file a pattern, its sentences in {@code
 * /patterns/ID.json}. Never a verdict: an observation, rival readings, a question.
 */
@NullMarked
package nl.onderstroom.patterns;

import org.jspecify.annotations.NullMarked;
