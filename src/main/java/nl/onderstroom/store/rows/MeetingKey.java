package nl.onderstroom.store.rows;

/** The first columns of a {@link MeetingRow}: which meeting, and what it follows from. */
public record MeetingKey(String team, String meeting, String inputs) {}
