/** How the floor goes from one to another. */
@NullMarked
package nl.onderstroom.measures.exchange;

import org.jspecify.annotations.NullMarked;
