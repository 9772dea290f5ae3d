/** Learns from labelled meetings what settling a matter sounds like; run by {@code make learn}. */
@NullMarked
package nl.onderstroom.learn;

import org.jspecify.annotations.NullMarked;
