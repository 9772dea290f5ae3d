/**
 * Measurements for {@code make bench}; never part of a test. Each prints {@code
 * what|figure|target}.
 */
@NullMarked
package nl.onderstroom.bench;

import org.jspecify.annotations.NullMarked;
