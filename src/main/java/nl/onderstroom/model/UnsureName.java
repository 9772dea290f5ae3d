package nl.onderstroom.model;

import java.util.List;

/**
 * A name that was left apart because tying it to a person was not sure.
 *
 * @param why {@code homonym}, {@code first-name}, {@code similar} or {@code initials}
 * @param mayBe ids of all in the meeting whose name it may be
 */
public record UnsureName(String label, String likeliest, String why, List<String> mayBe) {
  public UnsureName {
    mayBe = mayBe == null ? List.of() : List.copyOf(mayBe); // Older tables do not have it.
  }

  /** Where nobody of the meeting is meant. */
  public UnsureName(String label, String likeliest, String why) {
    this(label, likeliest, why, List.of());
  }
}
