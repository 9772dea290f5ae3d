/** The words of an utterance as an annotator sees them: where they stand, their lemma and class. */
@NullMarked
package nl.onderstroom.annotate.words;

import org.jspecify.annotations.NullMarked;
