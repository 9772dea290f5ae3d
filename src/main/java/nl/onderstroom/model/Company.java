package nl.onderstroom.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who of a meeting was there, who spoke, and of whom it can be said that they kept silent.
 *
 * <p>Nobody is called silent on a guess. Where somebody spoke whom we do not know, those words may
 * be of anyone in the log who was not heard otherwise. Where a speaker is not in the log, and may
 * be one of those who are, that one is neither counted twice nor called silent.
 *
 * @param present ids of the identified people who were there, speakers included, in order; of a
 *     speaker who may be one of several the speaker, and one of those less
 * @param speakers ids of the identified people who spoke, in order
 * @param silent ids of the people in the log who surely did not speak, in order
 */
public record Company(List<String> present, List<String> speakers, List<String> silent) {
  /** So small a part of what was said has no label in transcripts that know their speakers. */
  private static final int UNLABELLED_ONE_IN = 20;

  public Company {
    present = List.copyOf(present);
    speakers = List.copyOf(speakers);
    silent = List.copyOf(silent);
  }

  public static Company of(Meeting meeting) {
    Set<String> identified =
        meeting.people().stream()
            .filter(Person::identified)
            .map(Person::id)
            .collect(Collectors.toSet());
    TreeSet<String> speakers = new TreeSet<>();
    for (Utterance utterance : meeting.utterances()) {
      if (utterance.speaker() != null && identified.contains(utterance.speaker())) {
        speakers.add(utterance.speaker());
      }
    }
    TreeSet<String> logged =
        meeting.presences().stream()
            .map(Presence::person)
            .filter(identified::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    return of(meeting, speakers, logged, strangers(meeting.utterances(), identified));
  }

  private static Company of(
      Meeting meeting, Set<String> speakers, Set<String> logged, boolean strangers) {
    List<String> quiet = logged.stream().filter(outside(speakers)).toList();
    List<String> unlogged = speakers.stream().filter(outside(logged)).toList();
    Set<String> doubted = new HashSet<>();
    TreeSet<String> present = new TreeSet<>(logged);
    present.addAll(speakers);
    for (String speaker : unlogged) {
      List<String> perhaps = quiet.stream().filter(meeting.mayBeOf(speaker)::contains).toList();
      doubted.addAll(perhaps);
      perhaps.stream().filter(present::contains).findFirst().ifPresent(present::remove);
    }
    List<String> silent = quiet.stream().filter(outside(doubted)).toList();
    return new Company(List.copyOf(present), List.copyOf(speakers), strangers ? List.of() : silent);
  }

  /** A label that is no person; or more without any label than tools leave out by the way. */
  private static boolean strangers(List<Utterance> utterances, Set<String> identified) {
    long all = 0;
    long unlabelled = 0;
    for (Utterance utterance : utterances) {
      String speaker = utterance.speaker();
      int length = utterance.text().strip().length();
      if (speaker != null && length > 0 && !identified.contains(speaker)) {
        return true;
      }
      all += length;
      unlabelled += speaker == null ? length : 0;
    }
    return unlabelled * UNLABELLED_ONE_IN > all;
  }

  private static Predicate<String> outside(Set<String> people) {
    return person -> !people.contains(person);
  }
}
