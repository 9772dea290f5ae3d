/** Tests of the account of a run. */
@NullMarked
package nl.onderstroom.jobs.account;

import org.jspecify.annotations.NullMarked;
