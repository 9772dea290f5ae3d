/** Tests of plans. */
@NullMarked
package nl.onderstroom.jobs.plan;

import org.jspecify.annotations.NullMarked;
