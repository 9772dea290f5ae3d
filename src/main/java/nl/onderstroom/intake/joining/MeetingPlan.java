package nl.onderstroom.intake.joining;

import java.util.List;

/**
 * The files of one meeting.
 *
 * @param meetingId from team, transcript and its date
 * @param logPaths attendance and chats, sorted
 */
public record MeetingPlan(
    String meetingId, String team, String transcriptPath, List<String> logPaths) {
  public MeetingPlan {
    logPaths = List.copyOf(logPaths);
  }
}
