package nl.onderstroom.intake.joining;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * All meetings that the documents make up, and what is left over.
 *
 * @param plans sorted by meeting id
 * @param leftOut at most one a file, sorted by path
 * @param unheld sorted by start
 */
public record MeetingPlans(List<MeetingPlan> plans, List<LeftOut> leftOut, List<Unheld> unheld) {
  public static final MeetingPlans NONE = new MeetingPlans(List.of(), List.of(), List.of());

  public MeetingPlans {
    plans = List.copyOf(plans);
    leftOut = List.copyOf(leftOut);
    unheld = List.copyOf(unheld);
  }

  /** The same, with more that is left over: of a file that comes before what was. */
  public MeetingPlans with(List<LeftOut> more) {
    Map<String, LeftOut> all = new TreeMap<>();
    Stream.concat(more.stream(), leftOut.stream())
        .forEach(left -> all.putIfAbsent(left.path(), left));
    return new MeetingPlans(plans, List.copyOf(all.values()), unheld);
  }

  /**
   * A file that is part of no meeting, or a sheet of it.
   *
   * @param place the path of the sheet; that of the file where it is one document
   * @param code {@code same-bytes}, {@code same-meeting}, {@code log-without-transcript}, {@code
   *     log-fits-none}, {@code log-fits-two}, {@code log-days-differ}, {@code calendar-fits-none},
   *     {@code transcript-given-as-log}, {@code register-read} or {@code roster-read}; its text
   *     stands under {@code problem.CODE.what}
   * @param other the file it doubles, or one of those it fits
   */
  public record LeftOut(
      String path, String place, String team, String code, @Nullable String other) {
    /** A whole file. */
    public LeftOut(String path, String team, String code, @Nullable String other) {
      this(path, path, team, code, other);
    }

    /** The file says what another says: it counts once. */
    public boolean isDouble() {
      return code.startsWith("same-");
    }

    /** They fill the texts of the code. */
    public Map<String, String> details() {
      return other == null ? Map.of() : Map.of("other", other);
    }
  }

  /**
   * A meeting in the calendar of which there is no transcript: cancelled, or held unrecorded.
   *
   * @param path of the calendar
   */
  public record Unheld(String path, String title, LocalDateTime start, EventStatus status) {}
}
