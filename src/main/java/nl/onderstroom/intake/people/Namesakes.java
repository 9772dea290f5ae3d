package nl.onderstroom.intake.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.onderstroom.intake.notation.Folding;
import nl.onderstroom.intake.people.names.NameParser;
import nl.onderstroom.intake.people.names.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * People of one name in a team, told apart by their e-mail addresses, or by what their tool puts in
 * brackets behind the name: so that the second Jan Jansen is the second in every meeting, also
 * where the first was not there.
 *
 * @param addresses of each name that two or more have, sorted; by the id that the name gives
 * @param remarks with each name that two or more have, folded and sorted; by the id likewise
 */
public record Namesakes(Map<String, List<String>> addresses, Map<String, List<String>> remarks) {
  private static final Namesakes NONE = new Namesakes(Map.of(), Map.of());

  public Namesakes {
    addresses = new TreeMap<>(addresses);
    remarks = new TreeMap<>(remarks);
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
    return new Namesakes(
        shared(sources, Namesakes::addressed), shared(sources, Namesakes::remarked));
  }

  /** The same, and those whom the sources of one meeting tell apart by a remark. */
  Namesakes placedBy(Collection<List<Mention>> sources) {
    Map<String, List<String>> all = new TreeMap<>(shared(sources, Namesakes::remarked));
    remarks.forEach(
        (id, known) ->
            all.merge(
                id,
                known,
                (here, team) -> Stream.of(here, team).flatMap(List::stream).distinct().toList()));
    return new Namesakes(addresses, all);
  }

  private static Map<String, List<String>> shared(
      Collection<List<Mention>> sources, BiConsumer<Mention, Map<String, Set<String>>> teller) {
    Map<String, Set<String>> shared = new TreeMap<>();
    for (List<Mention> source : sources) {
      Map<String, Set<String>> byName = new TreeMap<>();
      source.forEach(mention -> teller.accept(mention, byName));
      byName.forEach(
          (name, marks) -> {
            if (marks.size() > 1) {
              shared.computeIfAbsent(name, n -> new TreeSet<>()).addAll(marks);
            }
          });
    }
    Map<String, List<String>> sorted = new TreeMap<>();
    shared.forEach((name, marks) -> sorted.put(name, List.copyOf(marks)));
    return sorted;
  }

  private static void addressed(Mention mention, Map<String, Set<String>> byName) {
    PersonName name = NameParser.names(mention.label()).get(0);
    String email = mention.email();
    if (email != null && name.full()) {
      byName.computeIfAbsent(name.id(), n -> new TreeSet<>()).add(email);
    }
  }

  private static void remarked(Mention mention, Map<String, Set<String>> byName) {
    PersonName name = NameParser.names(mention.label()).get(0);
    if (name.form() == PersonName.Form.NAME && !name.remark().isEmpty()) {
      byName.computeIfAbsent(name.id(), n -> new TreeSet<>()).add(Folding.fold(name.remark()));
    }
  }

  /** The remark that tells this one from others of the name; null where none does. */
  @Nullable String findRemark(String id, Collection<String> written) {
    List<String> known = remarks.getOrDefault(id, List.of());
    return written.stream()
        .filter(remark -> known.contains(Folding.fold(remark)))
        .findFirst()
        .orElse(null);
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
