package nl.onderstroom.model;

/**
 * A name that was left apart because tying it to a person was not sure.
 *
 * @param why {@code homonym}, {@code first-name}, {@code similar} or {@code initials}
 */
public record UnsureName(String label, String likeliest, String why) {}
