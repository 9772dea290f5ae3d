package nl.onderstroom.intake.parliament;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderstroom.intake.scan.Wording;
import nl.onderstroom.json.Json;

/** Names of members as the reports write them, in the order in which one says them. */
final class MemberNames {
  private static final Words WORDS = Json.resource("/intake/parliament.json", Words.class);

  /**
   * @param particles that may stand behind a surname
   * @param honorifics that are no part of a name
   */
  record Words(Set<String> particles, Set<String> honorifics) {}

  private MemberNames() {}

  /** {@code Ark van}, sorted for a register, is {@code van Ark}. */
  static String surname(String registered) {
    List<String> words = new ArrayList<>(List.of(Wording.tidy(registered).split(" ", -1)));
    int name = words.size();
    while (name > 1 && particle(words.get(name - 1))) {
      name--;
    }
    return Stream.concat(
            words.subList(name, words.size()).stream(), words.subList(0, name).stream())
        .collect(Collectors.joining(" "));
  }

  static boolean honorific(String words) {
    return WORDS.honorifics().contains(Wording.tidy(words).toLowerCase(Locale.ROOT));
  }

  /** With one space between what is not empty. */
  static String join(String... parts) {
    return Stream.of(parts)
        .map(Wording::tidy)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** In the register they are small; a surname that looks the same has a capital. */
  private static boolean particle(String word) {
    return WORDS.particles().contains(word);
  }
}
