/** The folder in which files arrive. */
@NullMarked
package nl.onderstroom.jobs.inbox;

import org.jspecify.annotations.NullMarked;
