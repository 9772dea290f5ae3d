package nl.onderstroom.intake.joining;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All meetings that the documents make up, and what is left over.
 *
 * @param plans sorted by meeting id
 * @param leftOut sorted by path
 */
public record MeetingPlans(List<MeetingPlan> plans, List<LeftOut> leftOut) {
  public MeetingPlans {
    plans = List.copyOf(plans);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A document that is part of no meeting.
   *
   * @param code {@code same-bytes}, {@code log-without-transcript}, {@code log-fits-none} or {@code
   *     log-fits-two}; its text stands under {@code problem.CODE.what}
   * @param other the file it doubles, or one of those it fits
   */
  public record LeftOut(String path, String team, String code, @Nullable String other) {
    /** They fill the texts of the code. */
    public Map<String, String> details() {
      return other == null ? Map.of() : Map.of("other", other);
    }
  }
}
