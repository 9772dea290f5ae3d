package nl.onderstroom.movement;

import java.util.ArrayList;
import java.util.List;
import nl.onderstroom.measures.Component;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.Tally;
import nl.onderstroom.model.insight.WindowValue;

/** The course of the components through a meeting, in windows that follow on each other. */
public final class Windows {
  static final long MINUTE_MS = 60_000;

  private Windows() {}

  /** By component, then in order of time; none for a meeting without times. */
  public static List<WindowValue> of(Conversation conversation) {
    if (!conversation.timed()) {
      return List.of();
    }
    int minutes = conversation.thresholds().whole("movement.window-minutes");
    int end = conversation.blocks().size();
    List<WindowValue> windows = new ArrayList<>();
    for (Component component : Components.of(conversation)) {
      for (int from = 0; from < end; from += minutes) {
        windows.add(window(component, conversation, from, Math.min(end, from + minutes)));
      }
    }
    return List.copyOf(windows);
  }

  private static WindowValue window(
      Component component, Conversation conversation, int from, int to) {
    double least = conversation.thresholds().value("movement.window-words");
    double words = conversation.blocks().subList(from, to).stream().mapToDouble(Tally::words).sum();
    return new WindowValue(
        component.id(),
        from * MINUTE_MS,
        to * MINUTE_MS,
        words < least ? null : Components.value(component, conversation, from, to));
  }
}
