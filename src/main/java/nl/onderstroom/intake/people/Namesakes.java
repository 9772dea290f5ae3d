package nl.onderstroom.intake.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.NameParser;
import nl.onderstroom.intake.people.names.PersonName;

/**
 * People of one name in a team, told apart by their e-mail addresses: so that the second Jan Jansen
 * is the second in every meeting, also where the first was not there.
 *
 * @param addresses of each name that two or more have, sorted; by the id that the name gives
 */
public record Namesakes(Map<String, List<String>> addresses) {
  private static final Namesakes NONE = new Namesakes(Map.of());

  public Namesakes {
    addresses = new TreeMap<>(addresses);
  }

  public static Namesakes none() {
    return NONE;
  }

  /**
   * Those who stood in one source at once: who has another address later may have moved.
   *
   * @param sources the mentions of each, of all meetings of a team
   */
  public static Namesakes of(Collection<List<Mention>> sources) {
    Map<String, TreeSet<String>> shared = new TreeMap<>();
    for (List<Mention> source : sources) {
      byName(source)
          .forEach(
              (name, emails) -> {
                if (emails.size() > 1) {
                  shared.computeIfAbsent(name, n -> new TreeSet<>()).addAll(emails);
                }
              });
    }
    Map<String, List<String>> addresses = new TreeMap<>();
    shared.forEach((name, emails) -> addresses.put(name, List.copyOf(emails)));
    return new Namesakes(addresses);
  }

  private static Map<String, TreeSet<String>> byName(List<Mention> source) {
    Map<String, TreeSet<String>> byName = new TreeMap<>();
    for (Mention mention : source) {
      PersonName name = NameParser.names(mention.label()).get(0);
      String email = mention.email();
      if (email != null && name.full()) {
        byName.computeIfAbsent(id(name), n -> new TreeSet<>()).add(email);
      }
    }
    return byName;
  }

  private static String id(PersonName name) {
    return Folding.slug(String.join(" ", name.parts()));
  }

  /** Which of the people of a name it is, from 1; 0 where no address says so. */
  int number(String id, Collection<String> emails) {
    List<String> known = addresses.getOrDefault(id, List.of());
    return emails.stream().map(known::indexOf).filter(at -> at >= 0).findFirst().orElse(-1) + 1;
  }

  /** How many people have the name. */
  int count(String id) {
    return addresses.getOrDefault(id, List.of()).size();
  }
}
