/** Transcript formats: one file a format, and what they share about times, cues and speakers. */
@NullMarked
package nl.onderstroom.intake.transcripts;

import org.jspecify.annotations.NullMarked;
