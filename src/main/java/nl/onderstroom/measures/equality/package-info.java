/** How evenly talk is divided, over whom it is counted. */
@NullMarked
package nl.onderstroom.measures.equality;

import org.jspecify.annotations.NullMarked;
