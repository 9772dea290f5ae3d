package nl.onderstroom.report;

import java.util.List;
import nl.onderstroom.model.insight.Evidence;
import nl.onderstroom.model.insight.MeetingHeader;
import org.jspecify.annotations.Nullable;

/**
 * An utterance that a claim points at, under its number in the report.
 *
 * @param number from 1, in order of meeting and utterance
 * @param atMs since the start of the transcript; absent without times
 * @param speaker the shown name; absent where the transcript names none
 * @param kinds why it was kept, keys under {@code moment.} in the texts
 */
public record Exhibit(
    int number,
    MeetingHeader meeting,
    int utterance,
    @Nullable Long atMs,
    @Nullable String speaker,
    List<String> kinds,
    String quote) {
  public Exhibit {
    kinds = List.copyOf(kinds);
  }

  /** As a claim names it, for example {@code M12}. */
  public String label() {
    return "M" + number;
  }

  public Evidence evidence() {
    return new Evidence(meeting.id(), utterance);
  }
}
