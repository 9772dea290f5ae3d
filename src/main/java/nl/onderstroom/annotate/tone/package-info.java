/** How people talk: evaluative words with what they are about, weighed by the words around them. */
@NullMarked
package nl.onderstroom.annotate.tone;

import org.jspecify.annotations.NullMarked;
