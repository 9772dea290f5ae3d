package nl.onderstroom.model.insight;

import java.time.LocalDateTime;
import java.util.List;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.UnsureName;
import org.jspecify.annotations.Nullable;

/**
 * A meeting without its words: who, when, from which files, and how much there is to go on.
 *
 * @param language the tag of the language most was said in
 * @param durationMs from the first word to the last; absent without times
 * @param attendanceKnown whether presence comes from a log; else only speakers are known
 * @param present ids of the identified people who were there, speakers included
 * @param speakers ids of the identified people who spoke
 * @param silent ids of the identified people who were there and did not speak; empty when unknown
 */
public record MeetingHeader(
    String id,
    String team,
    String title,
    @Nullable LocalDateTime start,
    String language,
    @Nullable Long durationMs,
    int utterances,
    int contentUtterances,
    Sufficiency sufficiency,
    boolean attendanceKnown,
    List<String> sources,
    List<Person> people,
    List<String> present,
    List<String> speakers,
    List<String> silent,
    List<UnsureName> unmatched) {
  public MeetingHeader {
    sources = List.copyOf(sources);
    people = List.copyOf(people);
    present = List.copyOf(present);
    speakers = List.copyOf(speakers);
    silent = List.copyOf(silent);
    unmatched = List.copyOf(unmatched);
  }

  public String nameOf(String personId) {
    return people.stream()
        .filter(person -> person.id().equals(personId))
        .map(Person::name)
        .findFirst()
        .orElse(personId);
  }
}
