/**
 * Jobs that run in process, for a few files: the same functions as the nightly run, without Spark.
 */
@NullMarked
package nl.onderstroom.jobs.direct;

import org.jspecify.annotations.NullMarked;
