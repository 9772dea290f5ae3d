package nl.onderstroom.catalogue;

import java.util.List;
import nl.onderstroom.intake.SourceFormat;
import nl.onderstroom.intake.logs.SimpleAttendance;
import nl.onderstroom.intake.logs.TeamsEventLog;
import nl.onderstroom.intake.logs.TeamsReport;
import nl.onderstroom.intake.logs.ZoomChat;
import nl.onderstroom.intake.logs.ZoomParticipants;

/** The file formats that are read, sorted by id. */
public final class Formats {
  public static final List<SourceFormat> ALL =
      List.of(
          new SimpleAttendance(),
          new TeamsReport(),
          new TeamsEventLog(),
          new ZoomChat(),
          new ZoomParticipants());

  private Formats() {}
}
