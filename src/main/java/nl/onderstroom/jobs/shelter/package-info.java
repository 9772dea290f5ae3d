/**
 * Containers and XML are read in a child process with little memory, little time and no network:
 * whatever such a file does, it does it there.
 */
@NullMarked
package nl.onderstroom.jobs.shelter;

import org.jspecify.annotations.NullMarked;
