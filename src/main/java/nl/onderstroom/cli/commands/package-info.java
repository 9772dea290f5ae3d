/** One file a command: it reads its options, calls a job, and says what came of it. */
@NullMarked
package nl.onderstroom.cli.commands;

import org.jspecify.annotations.NullMarked;
