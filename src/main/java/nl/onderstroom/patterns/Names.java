package nl.onderstroom.patterns;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.onderstroom.model.insight.MeetingHeader;
import nl.onderstroom.movement.Components;

/** How findings call a meeting and a set of components. */
public final class Names {
  private Names() {}

  /** Its date, for the reader's date format; its title where no source tells a date. */
  public static String of(MeetingHeader meeting) {
    return meeting.start() == null ? meeting.title() : meeting.start().toLocalDate().toString();
  }

  /** Ids of components in the order in which they are shown, as in {@code breadth-inquiry}. */
  static String joined(Collection<String> components) {
    return Components.ids().stream().filter(components::contains).collect(Collectors.joining("-"));
  }
}
