package nl.onderstroom.intake.joining;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.Content.Event;
import nl.onderstroom.intake.joining.marks.Bond;
import org.jspecify.annotations.Nullable;

/**
 * The files of one meeting, and what was joined on what.
 *
 * @param meetingId from team, transcript and its date
 * @param title absent where only the names of files say it
 * @param start midnight where only the date is known; absent where not even that
 * @param transcriptPaths its parts, in order of time
 * @param logPaths attendance and chats, sorted
 * @param event the meeting in the calendar
 * @param bonds of all files but the first transcript, sorted by path
 * @param origin where its date and the rest were found
 */
public record MeetingPlan(
    String meetingId,
    String team,
    @Nullable String title,
    @Nullable LocalDateTime start,
    List<String> transcriptPaths,
    List<String> logPaths,
    @Nullable Event event,
    List<Bond> bonds,
    Origin origin) {
  public MeetingPlan {
    transcriptPaths = List.copyOf(transcriptPaths);
    logPaths = List.copyOf(logPaths);
    bonds = List.copyOf(bonds);
  }

  /** The documents that it is put together from. */
  public List<String> paths() {
    return Stream.concat(transcriptPaths.stream(), logPaths.stream()).toList();
  }

  /**
   * Where the date, the title, the team and the people present were found.
   *
   * @param otherTeam that the files name, where the meeting is counted with another
   */
  public record Origin(
      Whence start, Whence title, Whence team, @Nullable String otherTeam, Whence present) {}

  /** A place where something about a meeting can stand; the surest first. */
  public enum Whence {
    TRANSCRIPT,
    LOG,
    CALENDAR,
    /** Of decisions, or of the people of the team. */
    LIST,
    FILE_NAME,
    FOLDER,
    /** Whoever started the run said so. */
    CALL,
    NOWHERE
  }
}
