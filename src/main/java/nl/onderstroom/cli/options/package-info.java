/** Options that several commands share. */
@NullMarked
package nl.onderstroom.cli.options;

import org.jspecify.annotations.NullMarked;
