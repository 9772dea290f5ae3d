package nl.onderstroom.movement;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.MeetingHeader;

/** Meetings in order of time; those without a date by title, behind the others. */
public final class MeetingOrder {
  private static final Comparator<MeetingHeader> BY_TIME =
      Comparator.comparing(
              MeetingHeader::start, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(MeetingHeader::title)
          .thenComparing(MeetingHeader::id);

  private MeetingOrder() {}

  /** The same list whatever the order of reading was. */
  public static List<MeetingAnalysis> sorted(List<MeetingAnalysis> meetings) {
    return meetings.stream()
        .sorted(Comparator.comparing(MeetingAnalysis::header, BY_TIME))
        .toList();
  }
}
