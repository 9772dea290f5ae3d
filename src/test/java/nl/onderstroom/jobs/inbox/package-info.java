/** Tests of the inbox. */
@NullMarked
package nl.onderstroom.jobs.inbox;

import org.jspecify.annotations.NullMarked;
