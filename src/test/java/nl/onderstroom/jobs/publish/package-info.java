/** Tests of publishing. */
@NullMarked
package nl.onderstroom.jobs.publish;

import org.jspecify.annotations.NullMarked;
