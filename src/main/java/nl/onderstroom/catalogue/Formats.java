package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.logs.SimpleAttendance;
import nl.onderstroom.intake.logs.TeamsEventLog;
import nl.onderstroom.intake.logs.TeamsReport;
import nl.onderstroom.intake.logs.ZoomChat;
import nl.onderstroom.intake.logs.ZoomParticipants;
import nl.onderstroom.intake.transcripts.PlainText;
import nl.onderstroom.intake.transcripts.SubRip;
import nl.onderstroom.intake.transcripts.WebVtt;

/** The file formats that are read, sorted by id. */
public final class Formats {
  public static final List<SourceFormat> ALL =
      List.of(
          new SimpleAttendance(),
          new PlainText(),
          new SubRip(),
          new TeamsReport(),
          new TeamsEventLog(),
          new WebVtt(),
          new ZoomChat(),
          new ZoomParticipants());

  private Formats() {}
}
