/** What a run came to. */
@NullMarked
package nl.onderstroom.jobs.account;

import org.jspecify.annotations.NullMarked;
