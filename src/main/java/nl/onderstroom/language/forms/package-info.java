/**
 * The forms a word takes and the phrases it stands in, so that talk can be read without a tagger.
 */
@NullMarked
package nl.onderstroom.language.forms;

import org.jspecify.annotations.NullMarked;
