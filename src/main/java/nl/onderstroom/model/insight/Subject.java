package nl.onderstroom.model.insight;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a number is about: the meeting, a person, a person after another, or the team.
 *
 * @param person the id of a person, for {@code PERSON} and {@code PAIR}
 * @param next who followed, for {@code PAIR}
 */
public record Subject(Kind kind, @Nullable String person, @Nullable String next) {
  /** The grain of a number. */
  public enum Kind {
    MEETING,
    PERSON,
    PAIR,
    /** Several meetings together. */
    TEAM
  }

  public static final Subject MEETING = new Subject(Kind.MEETING, null, null);
  public static final Subject TEAM = new Subject(Kind.TEAM, null, null);

  public static Subject person(String id) {
    return new Subject(Kind.PERSON, id, null);
  }

  public static Subject pair(String first, String next) {
    return new Subject(Kind.PAIR, first, next);
  }

  /** {@code meeting}, {@code team}, a name, or {@code A > B}. */
  public String shown(UnaryOperator<String> nameOfId) {
    if (person == null) {
      return kind == Kind.TEAM ? "team" : "meeting";
    }
    return next == null
        ? nameOfId.apply(person)
        : nameOfId.apply(person) + " > " + nameOfId.apply(next);
  }
}
