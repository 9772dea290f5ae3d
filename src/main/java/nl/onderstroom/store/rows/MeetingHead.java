package nl.onderstroom.store.rows;

import org.jspecify.annotations.Nullable;

/** The first columns of a {@link MeetingRow}: which meeting, and what it follows from. */
public record MeetingHead(String team, String meeting, String inputs, @Nullable String failure) {}
