/** From the inbox to what was read in each file. */
@NullMarked
package nl.onderstroom.jobs.ingest;

import org.jspecify.annotations.NullMarked;
