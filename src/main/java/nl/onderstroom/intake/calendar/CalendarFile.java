package nl.onderstroom.intake.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * A calendar or an invitation, as iCalendar (RFC 5545).
 *
 * <p>{@link Component} has the grammar of the file, {@link Property} that of a line, {@link Clocks}
 * that of moments and {@link Recurrence} that of series. A series is read as all its meetings:
 * those of the rule and the extra dates, without the dates taken out, and with those that were
 * moved or called off by themselves. Of two versions of an event the later holds. A series without
 * an end is read until ten years after the file was made: it may be older than its meetings.
 */
public final class CalendarFile implements SourceFormat {
  private static final String BEGIN = "BEGIN:VCALENDAR";

  private static final int YEARS_OF_A_SERIES = 10;

  /** Of one series: a daily meeting of ten years. */
  private static final int MOST_OF_A_SERIES = 4_000;

  /** Of all series together, shared among them; each of them has a year of weeks at least. */
  private static final int MOST_OF_ALL_SERIES = 50_000;

  private static final int LEAST_OF_A_SERIES = 60;

  /** Of a file; a small file with many series asks for far more than it is. */
  private static final int MOST_EVENTS = 100_000;

  @Override
  public String id() {
    return "icalendar";
  }

  @Override
  public boolean recognises(SourceText text) {
    String source = text.text();
    int at = 0;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return source.regionMatches(true, at, BEGIN, 0, BEGIN.length());
  }

  @Override
  public Content read(SourceText text) {
    List<FileNote> notes = new ArrayList<>();
    List<Planned> planned = new ArrayList<>();
    List<Component> components = Component.events(text.text());
    for (Component component : components) {
      Planned one = Planned.find(component);
      if (one == null) {
        notes.add(new FileNote(component.line(), "event-without-start"));
      } else {
        planned.add(one);
      }
    }
    List<Event> events = new Series(text.path(), planned, notes).events();
    if (events.stream().anyMatch(event -> Clocks.UTC.equals(event.zone()))) {
      notes.add(new FileNote(null, "start-in-greenwich-time"));
    }
    String title = components.isEmpty() ? "" : components.get(0).ofCalendar("X-WR-CALNAME");
    return Content.listed(
        Content.Kind.CALENDAR, title.isEmpty() ? null : title, events, List.of(), List.of(), notes);
  }

  /** Puts together what has one uid. */
  private static final class Series {
    private final String path;
    private final List<FileNote> notes;
    private final Map<String, Map<LocalDateTime, Planned>> moved = new LinkedHashMap<>();
    private final Map<String, Planned> masters = new LinkedHashMap<>();
    private final LocalDateTime made;
    private final int most;
    private final List<Event> events = new ArrayList<>();

    Series(String path, List<Planned> planned, List<FileNote> notes) {
      this.path = path;
      this.notes = notes;
      this.made =
          planned.stream()
              .map(Planned::findStamp)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(LocalDateTime.MIN);
      planned.stream()
          .filter(one -> one.recurrenceId() == null)
          .forEach(one -> masters.merge(one.uid(), one, Series::later));
      planned.stream().filter(one -> one.recurrenceId() != null).forEach(this::takeMoved);
      this.most = most(masters.values());
    }

    List<Event> events() {
      masters.values().forEach(this::addMaster);
      moved.forEach(
          (uid, ones) -> ones.values().forEach(one -> add(one, one.start().local(), rule(uid))));
      events.sort(Comparator.comparing(Event::start).thenComparing(Event::uid));
      return events;
    }

    private @Nullable String rule(String uid) {
      Planned master = masters.get(uid);
      Property rule = master == null ? null : master.event().find("RRULE");
      return rule == null ? null : rule.value().strip();
    }

    private void takeMoved(Planned one) {
      Planned master = masters.get(one.uid());
      LocalDateTime replaced =
          Objects.requireNonNull(one.findReplaced(master == null ? one.start() : master.start()));
      moved
          .computeIfAbsent(one.uid(), uid -> new LinkedHashMap<>())
          .merge(replaced, one, Series::later);
    }

    private static Planned later(Planned one, Planned other) {
      return other.version() >= one.version() ? other : one;
    }

    private void addMaster(Planned master) {
      Set<LocalDateTime> starts = new LinkedHashSet<>(starts(master));
      dates(master, "RDATE").forEach(starts::add);
      starts.removeAll(dates(master, "EXDATE"));
      starts.removeAll(moved.getOrDefault(master.uid(), Map.of()).keySet());
      starts.forEach(start -> add(master, start, rule(master.uid())));
    }

    private List<LocalDateTime> starts(Planned master) {
      LocalDateTime start = master.start().local();
      Property rule = master.event().find("RRULE");
      if (rule == null) {
        return List.of(start);
      }
      Recurrence known = Recurrence.find(rule.value(), written -> until(master, written));
      if (known == null) {
        notes.add(new FileNote(rule.line(), "series-rule-unknown", Map.of("rule", rule.value())));
        return List.of(start);
      }
      LocalDateTime horizon = (made.isAfter(start) ? made : start).plusYears(YEARS_OF_A_SERIES);
      List<LocalDateTime> starts = known.from(start, horizon, most);
      if (known.endless() || starts.size() == most) {
        String last = starts.get(starts.size() - 1).toLocalDate().toString();
        notes.add(new FileNote(rule.line(), "series-cut-off", Map.of("last", last)));
      }
      return starts;
    }

    /** Of one series. */
    private static int most(Collection<Planned> masters) {
      int series = (int) masters.stream().filter(one -> one.event().find("RRULE") != null).count();
      int share = MOST_OF_ALL_SERIES / Math.max(1, series);
      return Math.max(LEAST_OF_A_SERIES, Math.min(MOST_OF_A_SERIES, share));
    }

    /** A day counts until its end. */
    private static @Nullable LocalDateTime until(Planned master, String written) {
      Clocks.Moment moment = master.clocks().find(written, "");
      if (moment == null) {
        return null;
      }
      return moment.dateOnly()
          ? moment.local().plusDays(1).minusNanos(1)
          : Clocks.in(moment, master.start().zone());
    }

    private static List<LocalDateTime> dates(Planned master, String name) {
      List<LocalDateTime> dates = new ArrayList<>();
      master
          .event()
          .all(name)
          .forEach(
              property -> {
                for (String written : property.value().split(",", -1)) {
                  String start = written.split("/", 2)[0];
                  Clocks.Moment moment = master.clocks().find(start, property.parameter("TZID"));
                  if (moment != null) {
                    dates.add(at(master, moment));
                  }
                }
              });
      return dates;
    }

    /** A date alone means the one of that day. */
    private static LocalDateTime at(Planned master, Clocks.Moment moment) {
      LocalDateTime start = master.start().local();
      return moment.dateOnly()
          ? moment.local().toLocalDate().atTime(start.toLocalTime())
          : Clocks.in(moment, master.start().zone());
    }

    private void add(Planned one, LocalDateTime start, @Nullable String series) {
      if (events.size() >= MOST_EVENTS) {
        throw new UserProblem(
            "too-many-events", path, Map.of("most", Integer.toString(MOST_EVENTS)));
      }
      events.add(one.at(start, series));
    }
  }
}
