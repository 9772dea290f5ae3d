package nl.onderstroom.intake.people.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;

/**
 * A name taken apart.
 *
 * @param shown in the order in which people say it, as it was written
 * @param given folded; initials end in a dot
 * @param surname folded, with its particles
 * @param form how it was written
 * @param remark what stood in brackets or after a bar, as written; empty where nothing did
 * @param generation {@code jr}, {@code sr} or a number, which tells father from son; mostly empty
 */
public record PersonName(
    String shown,
    List<String> given,
    List<String> surname,
    Form form,
    String remark,
    String generation) {
  private static final Pattern APART = Pattern.compile("[ ‐‑–—-]+");
  private static final Pattern NO_OWNER = Pattern.compile("[^\\p{L}]+");

  public PersonName {
    given = List.copyOf(given);
    surname = List.copyOf(surname);
  }

  /** Of whom nothing is known but the name. */
  PersonName(String shown, List<String> given, List<String> surname, Form form) {
    this(shown, given, surname, form, "", "");
  }

  /** How a name was written. */
  public enum Form {
    NAME,
    EMAIL,
    DEVICE
  }

  /** The parts of both, in the order in which they were written. */
  static PersonName of(List<String> given, List<String> surname, Form form) {
    String shown = String.join(" ", Stream.concat(given.stream(), surname.stream()).toList());
    return new PersonName(shown, folded(given), foldedSurname(surname), form);
  }

  PersonName with(String said) {
    return new PersonName(shown, given, surname, form, said, generation);
  }

  /** The same name, of father or son. */
  PersonName of(String suffix, String written) {
    return new PersonName(shown + " " + written, given, surname, form, remark, suffix);
  }

  /** One of father and son, and somebody who may be either. */
  boolean maybeKin(PersonName other) {
    return generation.isEmpty() != other.generation.isEmpty();
  }

  /** Father and son. */
  public boolean kin(PersonName other) {
    return !generation.isEmpty()
        && !other.generation.isEmpty()
        && !generation.equals(other.generation);
  }

  /** By which a person is known from meeting to meeting. */
  public String id() {
    String suffix = generation.isEmpty() ? "" : " " + generation;
    return Folding.slug(String.join(" ", parts()) + suffix);
  }

  /** Whose device it is: the words of a label that name neither a device nor a thing between. */
  static List<String> owner(String label) {
    return Arrays.stream(NO_OWNER.split(Folding.fold(label), -1))
        .filter(word -> word.length() > 1)
        .filter(word -> !NameWords.ALL.devices().contains(word))
        .filter(word -> !NameWords.ALL.joints().contains(word))
        .filter(word -> !NameWords.ALL.marks().contains(word))
        .toList();
  }

  /** Two of one name that say of themselves where they are from, and say another thing. */
  boolean elsewhere(PersonName other) {
    return !remark.isEmpty()
        && !other.remark.isEmpty()
        && !Folding.fold(remark).equals(Folding.fold(other.remark));
  }

  /** Equal keys are one name. */
  public String key() {
    return form == Form.NAME ? String.join(" ", parts()) : form + " " + Folding.fold(shown);
  }

  public List<String> parts() {
    return Stream.concat(given.stream(), surname.stream()).toList();
  }

  /** The parts that can tell people apart: no particles, no initials. */
  public List<String> meaning() {
    return parts().stream()
        .filter(part -> !NameWords.ALL.particles().contains(part) && !initial(part))
        .toList();
  }

  /** The surname without its particles; all of it where it has nothing else. */
  public List<String> core() {
    List<String> core =
        surname.stream().filter(part -> !NameWords.ALL.particles().contains(part)).toList();
    return core.isEmpty() ? surname : core;
  }

  /** A first name and a surname, both written out. */
  public boolean full() {
    return form == Form.NAME
        && !given.isEmpty()
        && !surname.isEmpty()
        && !initial(given.get(0))
        && surname.stream().noneMatch(PersonName::initial);
  }

  public static boolean initial(String part) {
    return part.endsWith(".");
  }

  private static List<String> folded(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      for (String part : APART.split(Folding.fold(word), -1)) {
        addPart(parts, part);
      }
    }
    return parts;
  }

  /** A shortened particle is never the last word: "Anna de V." ends in an initial. */
  private static List<String> foldedSurname(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String shortened = NameWords.ALL.shortened().get(Folding.fold(words.get(i)));
      if (shortened != null && i < words.size() - 1) {
        parts.add(shortened);
      } else {
        parts.addAll(folded(List.of(words.get(i))));
      }
    }
    return parts;
  }

  /** "G.J." is two initials, "Th." one; a single letter is one even without its dot. */
  private static void addPart(List<String> parts, String part) {
    if (part.indexOf('.') < 0) {
      if (!part.isEmpty()) {
        parts.add(part.length() == 1 ? part + "." : part);
      }
      return;
    }
    for (String letters : part.split("\\.", -1)) {
      if (!letters.isEmpty()) {
        parts.add(letters.length() <= 2 ? letters + "." : letters);
      }
    }
  }
}
