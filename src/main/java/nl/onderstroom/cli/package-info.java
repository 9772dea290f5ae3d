/** The command line: arguments to an exit code. Its contract stands in {@code docs/cli.md}. */
@NullMarked
package nl.onderstroom.cli;

import org.jspecify.annotations.NullMarked;
