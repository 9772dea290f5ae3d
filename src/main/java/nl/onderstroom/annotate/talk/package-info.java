/**
 * How teams decide, put off and come back to things: read from short frames and the turns around
 * them.
 */
@NullMarked
package nl.onderstroom.annotate.talk;

import org.jspecify.annotations.NullMarked;
