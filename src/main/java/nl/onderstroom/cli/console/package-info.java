/** Where commands write, and what they tell the script that called them. */
@NullMarked
package nl.onderstroom.cli.console;

import org.jspecify.annotations.NullMarked;
