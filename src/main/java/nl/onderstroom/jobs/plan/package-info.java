/** From documents to meetings: which files belong together. */
@NullMarked
package nl.onderstroom.jobs.plan;

import org.jspecify.annotations.NullMarked;
