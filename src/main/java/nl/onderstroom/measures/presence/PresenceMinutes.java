package nl.onderstroom.measures.presence;

import java.util.List;
import java.util.Objects;
import nl.onderstroom.measures.Conversation;
import nl.onderstroom.measures.PersonMeasure;
import nl.onderstroom.model.Interval;
import nl.onderstroom.model.Presence;
import nl.onderstroom.model.insight.Measure;
import nl.onderstroom.model.insight.Subject;
import org.jspecify.annotations.Nullable;

/** How long each person was there by the attendance log; rejoining does not count twice. */
public final class PresenceMinutes implements PersonMeasure {
  private static final double MS_A_MINUTE = 60_000;

  @Override
  public String id() {
    return "presence-minutes";
  }

  @Override
  public Measure of(Conversation conversation, int voice, Subject subject) {
    if (!conversation.attendanceKnown()) {
      return Measure.missing(id(), subject, "no-attendance");
    }
    List<Presence> logged = conversation.presences(conversation.voices().get(voice));
    Long ms = logged.isEmpty() ? null : presentMs(logged);
    return ms == null
        ? Measure.missing(id(), subject, "no-presence-times")
        : Measure.of(id(), subject, ms / MS_A_MINUTE, logged.size());
  }

  /** The union of the intervals; what the log says of their total only where it has none. */
  private static @Nullable Long presentMs(List<Presence> logged) {
    List<Interval> all = logged.stream().flatMap(row -> row.intervals().stream()).toList();
    if (!all.isEmpty()) {
      return Interval.stitch(all).stream().mapToLong(Interval::lengthMs).sum();
    }
    List<Long> totals = logged.stream().map(Presence::presentMs).filter(Objects::nonNull).toList();
    return totals.isEmpty() ? null : totals.stream().mapToLong(Long::longValue).sum();
  }
}
