package nl.onderstroom.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing said, as the transcript cut it.
 *
 * @param index its place in the meeting, from 0, in order of time where there are times
 * @param span absent in transcripts without times
 * @param speaker the id of a {@link Person} of the meeting; absent where the transcript names none
 */
public record Utterance(int index, @Nullable Span span, @Nullable String speaker, String text) {}
