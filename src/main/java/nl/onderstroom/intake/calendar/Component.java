package nl.onderstroom.intake.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.scan.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one {@code VEVENT}, and what its calendar says of all events in it.
 *
 * <pre>
 * file     = {calendar}
 * calendar = "BEGIN:VCALENDAR" {property} {part} "END:VCALENDAR"
 * part     = "BEGIN:" name {property | part} "END:" name          only VEVENT is read
 * line     = text {end (space | tab) text}                        a long line is folded
 * </pre>
 *
 * @param line on which it begins, from 1
 * @param calendar properties of the calendar itself, shared by its events
 */
record Component(int line, List<Property> calendar, List<Property> properties) {
  private static final String BEGIN = "BEGIN";
  private static final String END = "END";
  private static final String EVENT = "VEVENT";
  private static final String CALENDAR = "VCALENDAR";

  /** All events of a file. A part that is never closed ends where the file does. */
  static List<Component> events(String text) {
    List<Component> events = new ArrayList<>();
    Reader reader = new Reader(events);
    for (Lines lines = new Lines(text); lines.more(); ) {
      int number = lines.number();
      String first = lines.next();
      reader.take(Property.of(number, unfolded(first, lines)));
    }
    reader.endEvent();
    return events;
  }

  /** Null where it is not there; of several the first. */
  @Nullable Property find(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
  }

  Stream<Property> all(String name) {
    return properties.stream().filter(p -> p.name().equals(name));
  }

  /** Empty where it is not there. */
  String text(String name) {
    Property property = find(name);
    return property == null ? "" : property.text().strip();
  }

  /** Of the calendar; empty where it is not there. */
  String ofCalendar(String name) {
    return calendar.stream()
        .filter(p -> p.name().equals(name))
        .map(p -> p.text().strip())
        .findFirst()
        .orElse("");
  }

  private static String unfolded(String first, Lines lines) {
    if (!folds(lines)) {
      return first;
    }
    StringBuilder whole = new StringBuilder(first);
    while (folds(lines)) {
      whole.append(lines.next().substring(1));
    }
    return whole.toString();
  }

  private static boolean folds(Lines lines) {
    return lines.more() && (lines.peek().startsWith(" ") || lines.peek().startsWith("\t"));
  }

  /** Walks through the properties, part after part. */
  private static final class Reader {
    private final List<Component> events;
    private List<Property> calendar = new ArrayList<>();
    private @Nullable List<Property> event;
    private int line;
    private int inside;

    Reader(List<Component> events) {
      this.events = events;
    }

    void take(Property property) {
      if (property.is(BEGIN, CALENDAR)) {
        endEvent();
        calendar = new ArrayList<>();
        inside = 0;
      } else if (property.is(BEGIN, EVENT)) {
        endEvent();
        event = new ArrayList<>();
        line = property.line();
        inside = 0;
      } else if (property.is(END, EVENT)) {
        endEvent();
      } else if (property.name().equals(BEGIN) || property.name().equals(END)) {
        inside += property.name().equals(BEGIN) ? 1 : -1;
      } else if (inside <= 0) {
        (event == null ? calendar : event).add(property);
      }
    }

    void endEvent() {
      if (event != null) {
        events.add(new Component(line, calendar, event));
        event = null;
        inside = 0;
      }
    }
  }
}
