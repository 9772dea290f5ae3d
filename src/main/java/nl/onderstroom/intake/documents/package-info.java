/** Transcripts that come as Word documents. */
@NullMarked
package nl.onderstroom.intake.documents;

import org.jspecify.annotations.NullMarked;
