/**
 * Stanford CoreNLP: the pipeline in which both languages are tagged, English lemmas, and what an
 * English sentence says when a parser reads it. The only room that knows the library.
 */
@NullMarked
package nl.onderstroom.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
