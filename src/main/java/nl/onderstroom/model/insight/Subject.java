package nl.onderstroom.model.insight;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a number is about: the meeting, a person, or a person after another.
 *
 * @param person the id of a person, for {@code PERSON} and {@code PAIR}
 * @param next who followed, for {@code PAIR}
 */
public record Subject(Kind kind, @Nullable String person, @Nullable String next) {
  /** The grain of a number. */
  public enum Kind {
    MEETING,
    PERSON,
    PAIR
  }

  public static final Subject MEETING = new Subject(Kind.MEETING, null, null);

  public static Subject person(String id) {
    return new Subject(Kind.PERSON, id, null);
  }

  public static Subject pair(String first, String next) {
    return new Subject(Kind.PAIR, first, next);
  }

  /** {@code meeting}, a name, or {@code A > B}. */
  public String shown(UnaryOperator<String> nameOfId) {
    if (person == null) {
      return "meeting";
    }
    return next == null
        ? nameOfId.apply(person)
        : nameOfId.apply(person) + " > " + nameOfId.apply(next);
  }
}
