package nl.onderstroom.intake.people.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.onderstroom.intake.people.names.PersonName.Form;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two names are, from the surest to not at all. */
public enum Likeness {
  SAME,
  /** Surname first against first name first. */
  ORDER,
  /** An address that spells the name. */
  ADDRESS,
  /** Initials of the first name, or of the surname. */
  INITIALS,
  FIRST_NAME,
  /** Alike, but never surely one person. */
  SIMILAR,
  NONE;

  /** Nothing to ask about. */
  public static final Set<Likeness> UNLIKE = EnumSet.of(SAME, NONE);

  /** What says as much of the father as of the son. */
  private static final Set<Likeness> OF_EITHER = EnumSet.of(FIRST_NAME, NONE);

  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

  /** Below this, one letter makes another name: An and Jan. */
  private static final int LONG_ENOUGH = 8;

  /**
   * Of the names that two labels hold, the surest. A nickname that is equal is no more than that.
   */
  public static Likeness of(List<PersonName> some, List<PersonName> others) {
    Likeness best = NONE;
    for (PersonName one : some) {
      for (PersonName other : others) {
        Likeness likeness = of(one, other);
        boolean nickname = likeness == SAME && one.parts().size() < 2;
        boolean several = some.size() > 1 || others.size() > 1;
        Likeness found = nickname && several ? FIRST_NAME : likeness;
        best = found.compareTo(best) < 0 ? found : best;
      }
    }
    return best;
  }

  public static Likeness of(PersonName one, PersonName other) {
    if (one.kin(other)) {
      return NONE;
    }
    Likeness likeness = byName(one, other);
    return one.maybeKin(other) && !OF_EITHER.contains(likeness) ? SIMILAR : likeness;
  }

  private static Likeness byName(PersonName one, PersonName other) {
    if (one.key().equals(other.key())) {
      return one.elsewhere(other) ? SIMILAR : SAME;
    }
    if (one.form() == Form.DEVICE || other.form() == Form.DEVICE) {
      return Collections.disjoint(one.parts(), other.parts()) ? NONE : SIMILAR;
    }
    if (one.form() == Form.EMAIL || other.form() == Form.EMAIL) {
      return byAddress(one, other);
    }
    return turned(one, other) ? ORDER : byParts(one, other);
  }

  private static Likeness byAddress(PersonName one, PersonName other) {
    boolean spelled =
        one.form() == Form.EMAIL
            ? Address.spells(one.shown(), other)
            : Address.spells(other.shown(), one);
    return spelled ? ADDRESS : NONE;
  }

  private static Likeness byParts(PersonName one, PersonName other) {
    if (initials(one, other) || initials(other, one) || cut(one, other) || cut(other, one)) {
      return INITIALS;
    }
    if (firstName(one, other) || firstName(other, one)) {
      return FIRST_NAME;
    }
    return similar(one, other) || similar(other, one) ? SIMILAR : NONE;
  }

  /** The same parts, cut in two elsewhere: "Janssens Jan" and "Jan Janssens". */
  private static boolean turned(PersonName one, PersonName other) {
    List<String> parts = new ArrayList<>(one.parts());
    List<String> wanted = other.parts();
    if (parts.size() != wanted.size() || parts.size() < 2) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      Collections.rotate(parts, 1);
      if (parts.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** "W. Steenbergen" for "Wilma Steenbergen". */
  private static boolean initials(PersonName shorter, PersonName name) {
    return !shorter.given().isEmpty()
        && !shorter.surname().isEmpty()
        && shorter.surname().equals(name.surname())
        && PersonName.initial(shorter.given().get(0))
        && starts(shorter.given(), name.given());
  }

  /** "Ingrid P." for "Ingrid Postma", "Anna V." and "Anna de V." for "Anna de Vries". */
  private static boolean cut(PersonName shorter, PersonName name) {
    if (shorter.surname().isEmpty()
        || name.surname().isEmpty()
        || shorter.given().isEmpty()
        || !shorter.given().equals(name.given())) {
      return false;
    }
    String last = shorter.surname().get(shorter.surname().size() - 1);
    boolean particles =
        shorter.surname().size() == 1
            || shorter
                .surname()
                .subList(0, shorter.surname().size() - 1)
                .equals(name.surname().subList(0, name.surname().size() - name.core().size()));
    return PersonName.initial(last) && particles && begins(last, name.core().get(0));
  }

  private static boolean starts(List<String> initials, List<String> given) {
    for (int i = 0; i < Math.min(initials.size(), given.size()); i++) {
      if (!begins(initials.get(i), given.get(i)) && !initials.get(i).equals(given.get(i))) {
        return false;
      }
    }
    return !given.isEmpty();
  }

  private static boolean begins(String initial, String word) {
    return PersonName.initial(initial)
        && word.startsWith(initial.substring(0, initial.length() - 1));
  }

  private static boolean firstName(PersonName shorter, PersonName name) {
    return shorter.surname().isEmpty()
        && !name.surname().isEmpty()
        && !PersonName.initial(shorter.given().get(0))
        && shorter.given().equals(name.given());
  }

  /** One of: a part of the name, other particles, a second surname, one letter. */
  private static boolean similar(PersonName one, PersonName other) {
    List<String> rest = new ArrayList<>(one.parts());
    other.parts().forEach(rest::remove);
    rest.removeIf(part -> NameWords.ALL.particles().contains(part) || initialOf(part, other));
    boolean part = rest.isEmpty() && !Collections.disjoint(one.parts(), other.meaning());
    String whole = String.join("", one.parts());
    return part
        || (whole.length() >= LONG_ENOUGH && oneEdit(whole, String.join("", other.parts())));
  }

  /** An edit leaves the first or the last letter: asked first, for it is cheap. */
  private static boolean oneEdit(String one, String other) {
    boolean ends =
        !other.isEmpty()
            && (one.charAt(0) == other.charAt(0)
                || one.charAt(one.length() - 1) == other.charAt(other.length() - 1));
    return ends && ONE_EDIT.apply(one, other) >= 0;
  }

  private static boolean initialOf(String part, PersonName name) {
    return PersonName.initial(part) && name.parts().stream().anyMatch(word -> begins(part, word));
  }
}
