package nl.onderstroom.model.insight;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that a reader can look up.
 *
 * @param kind why it was kept, a key under {@code moment.} in the texts
 * @param quote at most fifteen words
 */
public record Moment(
    String meeting,
    int utterance,
    @Nullable Long atMs,
    @Nullable String speaker,
    String kind,
    String quote) {}
