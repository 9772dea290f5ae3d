/** The tone of English, by its words and by the sentences they stand in. */
@NullMarked
package nl.onderstroom.annotate.english;

import org.jspecify.annotations.NullMarked;
