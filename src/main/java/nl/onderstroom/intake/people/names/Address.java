package nl.onderstroom.intake.people.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.onderstroom.intake.notation.Folding;

/** What an e-mail address says about a name. */
public final class Address {
  private Address() {}

  /** Whether the part before the @ is the name: whole, turned, or with an initial. */
  public static boolean spells(String email, PersonName name) {
    if (!name.full()) {
      return false;
    }
    String local = String.join("", parts(email));
    String first = join(name.given());
    String last = join(name.surname());
    String initials =
        name.given().stream().map(part -> part.substring(0, 1)).collect(Collectors.joining());
    return local.equals(first + last)
        || local.equals(last + first)
        || local.equals(name.given().get(0) + last)
        || local.equals(initials + last)
        || local.equals(last + initials)
        || local.equals(initials.charAt(0) + last);
  }

  /** Whether the part before the @ is the first name and the surname, both in full. */
  public static boolean spellsInFull(String email, PersonName name) {
    String local = String.join("", parts(email));
    String first = join(name.given());
    String last = join(name.surname());
    return name.full() && (local.equals(first + last) || local.equals(last + first));
  }

  /** Whether it spells a first name and a surname, of someone else. */
  public static boolean denies(String email, PersonName name) {
    List<String> parts = parts(email);
    boolean person = parts.size() > 1 && name.full();
    return person && !spells(email, name) && !parts.containsAll(meaning(name));
  }

  private static List<String> meaning(PersonName name) {
    return List.of(name.given().get(0), name.core().get(0));
  }

  private static List<String> parts(String email) {
    int at = email.indexOf('@');
    String local = Folding.fold(at < 0 ? email : email.substring(0, at));
    return Arrays.stream(local.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(part -> !part.isEmpty() && !NameWords.ALL.marks().contains(part))
        .toList();
  }

  private static String join(List<String> parts) {
    return String.join("", parts).replace("'", "").replace(".", "");
  }
}
