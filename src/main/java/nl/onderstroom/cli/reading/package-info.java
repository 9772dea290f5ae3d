/** Commands that show what is read in a file, before anything is made of it. */
@NullMarked
package nl.onderstroom.cli.reading;

import org.jspecify.annotations.NullMarked;
