/**
 * Dutch words as an annotator sees them: from a dictionary of forms, our own list of words of daily
 * talk, and the words around. The only room that knows the dictionary's library.
 */
@NullMarked
package nl.onderstroom.annotate.dutch;

import org.jspecify.annotations.NullMarked;
