/** Patterns in what people do by what they say: asking, helping, praising, putting off. */
@NullMarked
package nl.onderstroom.patterns.talk;

import org.jspecify.annotations.NullMarked;
