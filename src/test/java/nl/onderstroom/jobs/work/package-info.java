/** Of what every job works with. */
@NullMarked
package nl.onderstroom.jobs.work;

import org.jspecify.annotations.NullMarked;
