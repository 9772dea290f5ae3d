/** Composes what the rooms before it offer: all of a meeting, and all of a team. */
@NullMarked
package nl.onderstroom.analysis;

import org.jspecify.annotations.NullMarked;
