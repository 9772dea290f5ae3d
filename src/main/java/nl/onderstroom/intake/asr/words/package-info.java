/** The JSON of services that give each word with its time and who says it: one file a maker. */
@NullMarked
package nl.onderstroom.intake.asr.words;

import org.jspecify.annotations.NullMarked;
