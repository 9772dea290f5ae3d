package nl.onderstroom.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.model.Person;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/** Who was there, spoke and stayed silent over a team's meetings; who said most comes first. */
public final class Voices {
  private final Map<String, Sums> byPerson = new TreeMap<>();

  private Voices() {}

  public static List<Voice> of(List<MeetingAnalysis> meetings) {
    Voices voices = new Voices();
    meetings.forEach(voices::add);
    return voices.byPerson.values().stream()
        .map(Sums::voice)
        .sorted(
            Comparator.comparing(Voice::identified, Comparator.reverseOrder())
                .thenComparing(Voice::words, Comparator.reverseOrder())
                .thenComparing(Voice::name)
                .thenComparing(Voice::id))
        .toList();
  }

  private void add(MeetingAnalysis meeting) {
    MeetingHeader header = meeting.header();
    Figures figures = new Figures(meeting);
    double all = words(header, figures);
    List<String> there = new ArrayList<>(header.present());
    header.people().stream()
        .filter(person -> !person.identified() && figures.find("words", of(person)) != null)
        .forEach(person -> there.add(person.id()));
    Map<String, Person> people = new TreeMap<>();
    header.people().forEach(person -> people.put(person.id(), person));
    for (String id : there) {
      Person person = people.getOrDefault(id, new Person(id, id, true, List.of()));
      byPerson.computeIfAbsent(id, Sums::new).add(person, header, figures, all);
    }
  }

  private static double words(MeetingHeader header, Figures figures) {
    double words = 0;
    for (Person person : header.people()) {
      Double own = figures.find("words", of(person));
      words += own == null ? 0 : own;
    }
    return words;
  }

  private static Subject of(Person person) {
    return Subject.person(person.id());
  }

  /**
   * One person over the meetings attended.
   *
   * @param identified false for a label that is no person
   * @param silent in how many meetings; absent where no meeting tells
   * @param seconds of speech; absent without times
   * @param longestTurn in seconds
   * @param share of the words in the meetings attended
   * @param equalShare what it would be, had all said as much
   */
  public record Voice(
      String id,
      String name,
      boolean identified,
      int present,
      int spoke,
      @Nullable Integer silent,
      @Nullable Double seconds,
      double words,
      @Nullable Double turns,
      @Nullable Double longestTurn,
      @Nullable Double questions,
      @Nullable Double presenceMinutes,
      @Nullable Double share,
      @Nullable Double equalShare) {}

  /** What adds up for one person. */
  private static final class Sums {
    private final String id;
    private final Map<String, Double> sums = new TreeMap<>();
    private String name;
    private boolean identified = true;
    private int present;
    private int spoke;
    private int silent;
    private int told;
    private double allWords;
    private double equalWords;

    Sums(String id) {
      this.id = id;
      this.name = id;
    }

    void add(Person person, MeetingHeader header, Figures figures, double all) {
      Subject subject = Subject.person(id);
      name = person.name();
      identified = person.identified();
      present++;
      spoke += header.speakers().contains(id) || !identified ? 1 : 0;
      silent += header.silent().contains(id) ? 1 : 0;
      told += header.attendanceKnown() && header.silenceKnownOf(id) ? 1 : 0;
      allWords += all;
      equalWords += header.present().isEmpty() ? 0 : all / header.present().size();
      for (String measure : List.of("seconds", "words", "turns", "questions", "presence-minutes")) {
        Double value = figures.find(measure, subject);
        if (value != null) {
          sums.merge(measure, value, Double::sum);
        }
      }
      Double longest = figures.find("longest-turn", subject);
      if (longest != null) {
        sums.merge("longest-turn", longest, Math::max);
      }
    }

    Voice voice() {
      double words = sums.getOrDefault("words", 0.0);
      return new Voice(
          id,
          name,
          identified,
          present,
          spoke,
          told == 0 || !identified ? null : silent,
          sums.get("seconds"),
          words,
          sums.get("turns"),
          sums.get("longest-turn"),
          sums.get("questions"),
          sums.get("presence-minutes"),
          allWords == 0 ? null : words / allWords,
          allWords == 0 || !identified ? null : equalWords / allWords);
    }
  }
}
