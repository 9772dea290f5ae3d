/** Tests of the jobs. */
@NullMarked
package nl.onderstroom.jobs;

import org.jspecify.annotations.NullMarked;
