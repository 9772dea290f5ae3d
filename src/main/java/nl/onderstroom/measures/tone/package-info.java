/** The tone of a meeting, where there is enough to speak of one. */
@NullMarked
package nl.onderstroom.measures.tone;

import org.jspecify.annotations.NullMarked;
