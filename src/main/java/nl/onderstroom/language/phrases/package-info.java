/**
 * Phrases written in a small language of their own and found in what people say, all of them in one
 * pass over its words.
 */
@NullMarked
package nl.onderstroom.language.phrases;

import org.jspecify.annotations.NullMarked;
