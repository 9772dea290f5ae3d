/** Tests of what is shown while a job runs. */
@NullMarked
package nl.onderstroom.cli.console;

import org.jspecify.annotations.NullMarked;
