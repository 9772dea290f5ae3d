package nl.onderstroom.intake.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.EventStatus;
import nl.onderstroom.intake.joining.MeetingPlans.Unheld;
import nl.onderstroom.intake.joining.Sittings.Sitting;
import nl.onderstroom.intake.joining.marks.Bond;
import nl.onderstroom.intake.joining.marks.Bond.Clue;
import nl.onderstroom.intake.joining.marks.EventTeam;
import nl.onderstroom.intake.joining.marks.FileStem;
import nl.onderstroom.intake.joining.marks.HereTime;
import nl.onderstroom.intake.joining.marks.MeetingName;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a team: which meeting was which in them, and which was never held. A meeting is
 * found on its day, by title, by hour and by who was asked; the day alone is not enough.
 */
final class Agenda {
  private static final int ENOUGH = 4;
  private static final int TITLE = 3;
  private static final int HOUR = 3;
  private static final int PEOPLE = 2;
  private static final int DAY = 1;
  private static final Duration AROUND = Duration.ofMinutes(30);

  private final Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
  private final Map<Entry, Sitting> taken = new HashMap<>();

  private final List<String> teams;
  private final Days days;

  private Agenda(List<String> teams, Days days) {
    this.teams = teams;
    this.days = days;
  }

  /** A meeting in the calendar at that path. */
  record Entry(String path, Event event) {
    LocalDate day() {
      return event.start().toLocalDate();
    }
  }

  /**
   * A meeting as it stands in the calendar, and what says so.
   *
   * @param team whose it is, where the calendar says so
   */
  record Found(Entry entry, List<Clue> clues, @Nullable String team) {
    Bond bond(Sitting sitting) {
      return new Bond(entry.path(), sitting.first().path(), Bond.Role.CALENDAR, clues);
    }
  }

  /**
   * @param calendars in order of path: of a meeting that two have, the first counts
   * @param teams that any of the files name
   * @param days those of the team, found before
   */
  static Agenda of(List<DocumentHeader> calendars, List<String> teams, Days days) {
    Agenda agenda = new Agenda(teams, days);
    Set<List<Object>> known = new HashSet<>();
    for (DocumentHeader calendar : calendars) {
      for (Event event : calendar.events()) {
        Entry entry = new Entry(calendar.path(), here(event));
        if (known.add(List.of(event.uid(), entry.event().start()))) {
          agenda.byDay.computeIfAbsent(entry.day(), day -> new ArrayList<>()).add(entry);
        }
      }
    }
    return agenda;
  }

  /** The one that fits best; null where none does, or two do. */
  @Nullable Found find(Sitting sitting) {
    LocalDate day = days.find(sitting.first());
    List<Found> best = new ArrayList<>();
    int most = ENOUGH;
    for (Entry entry : day == null ? List.<Entry>of() : byDay.getOrDefault(day, List.of())) {
      List<Clue> clues = clues(entry.event(), sitting);
      int points = points(clues);
      if (points >= most && !taken.containsKey(entry)) {
        if (points > most) {
          best.clear();
        }
        most = points;
        best.add(new Found(entry, clues, EventTeam.find(entry.event(), teams)));
      }
    }
    if (best.size() != 1) {
      return null;
    }
    taken.put(best.get(0).entry(), sitting);
    return best.get(0);
  }

  /** Of the series and titles that were held at other times: others are of other people. */
  List<Unheld> unheld() {
    Set<String> ours = new HashSet<>();
    taken.keySet().forEach(entry -> ours.addAll(names(entry.event())));
    LocalDate last =
        taken.keySet().stream().map(Entry::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    return byDay.values().stream()
        .flatMap(List::stream)
        .filter(entry -> !taken.containsKey(entry))
        .filter(entry -> names(entry.event()).stream().anyMatch(ours::contains))
        .filter(entry -> cancelled(entry.event()) || !entry.day().isAfter(last))
        .map(
            entry ->
                new Unheld(
                    entry.path(),
                    title(entry.event()),
                    entry.event().start(),
                    entry.event().status()))
        .sorted(Comparator.comparing(Unheld::start).thenComparing(Unheld::title))
        .toList();
  }

  /** Whether a calendar has a meeting of this team. */
  boolean uses(String path) {
    return taken.keySet().stream().anyMatch(entry -> entry.path().equals(path));
  }

  private static int points(List<Clue> clues) {
    return (clues.contains(Clue.TITLE) ? TITLE : 0)
        + (clues.contains(Clue.TIME) ? HOUR : 0)
        + (clues.contains(Clue.PEOPLE) ? PEOPLE : 0)
        + (clues.contains(Clue.DAY) ? DAY : 0);
  }

  /** None where it was cancelled or was at another time of the day. */
  private static List<Clue> clues(Event event, Sitting sitting) {
    DocumentHeader first = sitting.first();
    LocalDateTime start = first.clocked() ? first.start() : null;
    boolean timed = start != null && !event.allDay();
    if (cancelled(event) || (timed && !during(start, event))) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>(List.of(Clue.DAY));
    if (timed || (!event.allDay() && during(first.findClockInName(), event))) {
      clues.add(Clue.TIME);
    }
    if (titled(event, sitting)) {
      clues.add(Clue.TITLE);
    }
    List<String> asked = event.invited().stream().map(guest -> guest.label()).toList();
    if (!asked.isEmpty() && Fit.names(first.labels(), asked) > 0) {
      clues.add(Clue.PEOPLE);
    }
    return clues;
  }

  private static boolean during(@Nullable LocalDateTime start, Event event) {
    return start != null
        && !start.isBefore(event.start().minus(AROUND))
        && !start.isAfter(event.end());
  }

  private static boolean titled(Event event, Sitting sitting) {
    String title = event.title();
    return sitting.parts().stream()
        .flatMap(part -> part.all().stream())
        .anyMatch(
            header ->
                MeetingName.same(title, header.title())
                    || MeetingName.same(title, FileStem.title(header.path())));
  }

  private static List<String> names(Event event) {
    String title = MeetingName.series(event.title());
    String series = event.series() == null ? "" : event.uid();
    return java.util.stream.Stream.of(title, series).filter(name -> !name.isEmpty()).toList();
  }

  private static String title(Event event) {
    return Objects.requireNonNullElse(event.title(), "");
  }

  private static boolean cancelled(Event event) {
    return event.status() == EventStatus.CANCELLED;
  }

  private static Event here(Event event) {
    if (!"UTC".equals(event.zone()) || event.allDay()) {
      return event;
    }
    return event.onClock(
        HereTime.of(event.start()), HereTime.of(event.end()), HereTime.HERE.getId());
  }
}
