package nl.onderstroom.intake.logs;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Content.Attendee;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.SourceText;
import nl.onderstroom.intake.notation.Table;
import nl.onderstroom.intake.notation.Terms;
import nl.onderstroom.intake.notation.WallClocks;
import nl.onderstroom.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The attendance list of Microsoft Teams in 2020 and 2021: events, downloaded during the meeting.
 *
 * <pre>
 * list  = "Full Name" TAB "User Action" TAB "Timestamp", {event}
 * event = name TAB ("Joined" | "Joined before" | "Left") TAB moment
 * </pre>
 *
 * Whoever has not left stays until the last event of the list. Leaving ends every joining before
 * it: a connection that broke leaves no event, and must not count as present until the end.
 */
public final class TeamsEventLog implements SourceFormat {
  @Override
  public String id() {
    return "teams-events";
  }

  @Override
  public boolean recognises(SourceText text) {
    List<Table.Row> head = Table.head(text).rows();
    return !head.isEmpty() && columns(head.get(0)) != null;
  }

  @Override
  public Content read(SourceText text) {
    List<Table.Row> rows = Table.of(text).rows();
    Columns columns = columns(rows.get(0));
    if (columns == null) {
      throw new IllegalArgumentException("Not an event log: " + text.path());
    }
    Attendance attendance = new Attendance(text.path());
    List<Table.Row> events = rows.stream().skip(1).filter(row -> !row.blank()).toList();
    List<String> times = events.stream().map(row -> row.cell(columns.time())).toList();
    WallClocks clocks = attendance.clocks(times);
    return attendance.content(
        stays(events(events, columns, clocks, attendance), attendance), clocks);
  }

  private static @Nullable Columns columns(Table.Row heading) {
    Map<Terms, Integer> columns = Terms.columns(heading);
    Integer name = columns.get(Terms.NAME);
    Integer action = columns.get(Terms.ACTION);
    Integer time = columns.get(Terms.TIMESTAMP);
    return name == null || action == null || time == null ? null : new Columns(name, action, time);
  }

  /** In order of time, so that it does not matter how the list was sorted. */
  private static List<Event> events(
      List<Table.Row> rows, Columns columns, WallClocks clocks, Attendance attendance) {
    List<Event> events = new ArrayList<>();
    for (Table.Row row : rows) {
      String name = row.cell(columns.name());
      String event = row.cell(columns.action());
      Terms action = Terms.findEvent(event);
      LocalDateTime at = clocks.find(row.cell(columns.time()));
      if (name.isEmpty()) {
        attendance.note(row.line(), "row-without-name");
      } else if (action == null) {
        attendance.note(row.line(), "unknown-event", Map.of("event", event));
      } else if (at == null) {
        attendance.note(row.line(), "unread-time");
      } else {
        events.add(new Event(name, action == Terms.LEFT, at));
      }
    }
    return events.stream().sorted(Comparator.comparing(Event::at)).toList();
  }

  private static List<Attendee> stays(List<Event> events, Attendance attendance) {
    Map<String, Stays> byName = new LinkedHashMap<>();
    for (Event event : events) {
      byName.computeIfAbsent(event.name(), Stays::new).take(event, events.get(0).at());
    }
    Collection<Stays> all = byName.values();
    if (all.stream().anyMatch(stays -> !stays.open.isEmpty())) {
      attendance.note(null, "left-unknown");
      LocalDateTime last = events.get(events.size() - 1).at();
      all.forEach(stays -> stays.close(last));
    }
    return all.stream().flatMap(stays -> stays.rows.stream()).toList();
  }

  private record Columns(int name, int action, int time) {}

  private record Event(String name, boolean left, LocalDateTime at) {}

  /** The stays of one name. */
  private static final class Stays {
    private final String name;
    private final List<LocalDateTime> open = new ArrayList<>();
    private final List<Attendee> rows = new ArrayList<>();

    Stays(String name) {
      this.name = name;
    }

    /** Who leaves without having joined was there when the list begins. */
    void take(Event event, LocalDateTime first) {
      if (!event.left()) {
        open.add(event.at());
      } else {
        if (open.isEmpty() && rows.isEmpty()) {
          open.add(first);
        }
        close(event.at());
      }
    }

    void close(LocalDateTime at) {
      for (LocalDateTime joined : open) {
        Interval stay = new Interval(joined, at);
        rows.add(new Attendee(name, null, null, List.of(stay), stay.lengthMs()));
      }
      open.clear();
    }
  }
}
