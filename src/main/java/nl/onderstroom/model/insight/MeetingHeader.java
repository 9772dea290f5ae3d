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
 * @param silent ids of the identified people who surely were there and did not speak
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

  /** Whether it is known of everyone who was there that they spoke, or kept silent. */
  public boolean silenceKnown() {
    return attendanceKnown && present.size() == speakers.size() + silent.size();
  }

  /** Whether it is known of this person that they spoke, or were there and kept silent. */
  public boolean silenceKnownOf(String personId) {
    return speakers.contains(personId) || silent.contains(personId);
  }

  /** Whether a name that was left apart may be this person's. */
  public boolean doubted(String personId) {
    return unmatched.stream().anyMatch(name -> name.mayBe().contains(personId));
  }

  public String nameOf(String personId) {
    return people.stream()
        .filter(person -> person.id().equals(personId))
        .map(Person::name)
        .findFirst()
        .orElse(personId);
  }
}
