package nl.onderstroom.model;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, put together from all its sources.
 *
 * @param id stable: from team and transcript, not from the order of reading
 * @param start wall clock, as the sources wrote it; absent where none says it
 * @param sources paths of the files it was made of, sorted
 * @param people everyone in utterances, presences or chat, sorted by id
 * @param utterances in order; index equals position
 * @param presences from an attendance log; empty where there was none
 * @param unmatched names that may be one person but were not surely so
 */
public record Meeting(
    String id,
    String team,
    String title,
    @Nullable LocalDateTime start,
    List<String> sources,
    List<Person> people,
    List<Utterance> utterances,
    List<Presence> presences,
    List<ChatLine> chat,
    List<UnsureName> unmatched) {
  public Meeting {
    sources = List.copyOf(sources);
    people = List.copyOf(people);
    utterances = List.copyOf(utterances);
    presences = List.copyOf(presences);
    chat = List.copyOf(chat);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * Ids of all whom this person may be, or who may be this person, as far as names leave it open.
   */
  Set<String> mayBeOf(String id) {
    Set<String> others = new HashSet<>();
    for (UnsureName name : unmatched) {
      List<String> bearers = bearersOf(name.label());
      if (bearers.contains(id)) {
        others.addAll(bearers);
        others.addAll(name.mayBe());
      } else if (name.mayBe().contains(id)) {
        others.addAll(bearers);
      }
    }
    others.remove(id);
    return others;
  }

  private List<String> bearersOf(String label) {
    return people.stream()
        .filter(person -> person.labels().contains(label))
        .map(Person::id)
        .toList();
  }

  public boolean timed() {
    return !utterances.isEmpty() && utterances.stream().allMatch(u -> u.span() != null);
  }
}
