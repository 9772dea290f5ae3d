package nl.onderstroom.intake.transcripts;

import org.jspecify.annotations.Nullable;

/**
 * A block of a subtitle file, with its text as it stands there.
 *
 * @param line on which it begins, from 1
 * @param id empty where it has none
 * @param startMs since the start of the recording; may lie after the end, as in the file
 */
record Cue(int line, String id, long startMs, long endMs, String text) {
  /** What one voice says in it. */
  record Part(@Nullable String label, String text) {}
}
