package nl.onderstroom.intake.people;

import java.util.List;
import java.util.Map;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.UnsureName;

/**
 * The people of one meeting.
 *
 * @param persons sorted by id
 * @param ids the person of every mention
 * @param unsure names that were left apart, sorted by label
 */
public record People(List<Person> persons, Map<Mention, String> ids, List<UnsureName> unsure) {
  public People {
    persons = List.copyOf(persons);
    ids = Map.copyOf(ids);
    unsure = List.copyOf(unsure);
  }

  /** The id of a mention that was given to the resolver. */
  public String expectId(Mention mention) {
    String id = ids.get(mention);
    if (id == null) {
      throw new IllegalArgumentException("Never mentioned: " + mention);
    }
    return id;
  }
}
