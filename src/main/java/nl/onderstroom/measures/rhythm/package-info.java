/** Time: pauses, gaps and the length of it all. */
@NullMarked
package nl.onderstroom.measures.rhythm;

import org.jspecify.annotations.NullMarked;
