package nl.onderstroom.simulate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes a simulated meeting as Teams exports it: a WebVTT transcript and a UTF-16 attendance
 * report.
 */
final class MeetingFiles {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d-M-yyyy HH:mm:ss", Locale.ROOT);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MeetingFiles() {}

  static byte[] transcript(SimulatedMeeting meeting) {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (SimulatedMeeting.Line line : meeting.lines()) {
      vtt.append('\n')
          .append(stamp(line.startMs()))
          .append(" --> ")
          .append(stamp(line.endMs()))
          .append("\n<v ")
          .append(line.speaker())
          .append('>')
          .append(line.text())
          .append("</v>\n");
    }
    return vtt.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] chat(SimulatedMeeting meeting) {
    StringBuilder chat = new StringBuilder();
    for (SimulatedMeeting.Line line : meeting.chat()) {
      String clock = stamp(line.startMs()).substring(0, "00:00:00".length());
      line(chat, clock, line.speaker() + ":", line.text());
    }
    return chat.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] attendance(SimulatedMeeting meeting) {
    LocalDateTime end = meeting.start().plusSeconds(meeting.endMs() / 1000 + 30);
    StringBuilder report = new StringBuilder(BYTE_ORDER_MARK);
    line(report, "1. Samenvatting");
    line(report, "Titel van vergadering", "Teamoverleg " + meeting.team());
    line(report, "Aantal deelnemers", "" + meeting.present().size());
    line(report, "Begintijd", CLOCK.format(meeting.start()));
    line(report, "Eindtijd", CLOCK.format(end));
    line(report);
    line(report, "2. Deelnemers");
    line(report, "Naam", "Eerste deelname", "Laatste verlating", "Duur in vergadering", "Rol");
    for (String name : meeting.present()) {
      String role = name.equals(meeting.present().get(0)) ? "Organisator" : "Presentator";
      String from = CLOCK.format(meeting.start());
      line(report, name, from, CLOCK.format(end), duration(meeting), role);
    }
    return report.toString().getBytes(StandardCharsets.UTF_16LE);
  }

  private static String duration(SimulatedMeeting meeting) {
    long seconds = meeting.endMs() / 1000 + 30;
    return seconds / 60 + " min. " + seconds % 60 + " sec.";
  }

  private static void line(StringBuilder report, String... cells) {
    report.append(String.join("\t", cells)).append("\r\n");
  }

  private static String stamp(long ms) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }
}
