package nl.onderstroom.model;

import org.jspecify.annotations.Nullable;

/**
 * A maximal run of utterances of one label.
 *
 * @param speaker as in {@link Utterance}
 * @param from index of its first utterance
 * @param to index of its last utterance
 * @param span from its first start to its last end; absent without times
 * @param spokenMs sum of its utterances, pauses left out
 * @param words split on white space
 */
public record Turn(
    @Nullable String speaker, int from, int to, @Nullable Span span, long spokenMs, int words) {}
