/** What speech recognisers give as JSON: one file a maker. */
@NullMarked
package nl.onderstroom.intake.asr;

import org.jspecify.annotations.NullMarked;
