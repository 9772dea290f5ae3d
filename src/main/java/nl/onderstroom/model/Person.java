package nl.onderstroom.model;

import java.util.List;

/**
 * Someone in the room, or a label that we could not tie to one person.
 *
 * @param id the same in every meeting of a team where the name is surely the same
 * @param name as shown: the fullest form in which the name was written
 * @param identified false for "Spreker 1", "Unknown", a meeting room: such a label is counted, but
 *     never as a person
 * @param labels every way in which the sources wrote this person, sorted
 */
public record Person(String id, String name, boolean identified, List<String> labels) {
  public Person {
    labels = List.copyOf(labels);
  }
}
