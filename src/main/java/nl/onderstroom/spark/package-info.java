/** Starts Spark, and lets it see records as rows. */
@NullMarked
package nl.onderstroom.spark;

import org.jspecify.annotations.NullMarked;
