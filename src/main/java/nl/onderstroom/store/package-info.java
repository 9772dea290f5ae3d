/**
 * Where runs keep what they know: Delta tables, the bytes that came in, and the lease of the one
 * writer. The only room that knows Delta.
 */
@NullMarked
package nl.onderstroom.store;

import org.jspecify.annotations.NullMarked;
