/**
 * From words to what can be counted: language, words, questions and back-channels of each
 * utterance.
 */
@NullMarked
package nl.onderstroom.annotate;

import org.jspecify.annotations.NullMarked;
