package nl.onderstroom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.annotate.Annotator;
import nl.onderstroom.catalogue.Languages;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.intake.Account;
import nl.onderstroom.model.Meeting;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.TeamAnalysis;

/** Reports to write, made by the real analysts. */
public final class Reports {
  private static final FileRow REFUSED =
      new FileRow(
          "opname.mp4", FileRow.Status.QUARANTINED, null, null, "not-in-texts", null, Map.of());
  private static final FileRow DOUBLE =
      new FileRow(
          "kopie van zonnehof-1.vtt",
          FileRow.Status.DUPLICATE,
          "webvtt",
          null,
          null,
          null,
          Map.of());

  private Reports() {}

  public static Report careTeam(String language) {
    return of(language, "Team Zonnehof", CareTeam.USUAL.all());
  }

  public static Report small() {
    return of("nl", "Team Zonnehof", new CareTeam(1, 8, 40, 9).all());
  }

  public static Report of(String language, String team, List<Meeting> meetings) {
    Thresholds thresholds = Thresholds.standard();
    MeetingAnalyst analyst =
        new MeetingAnalyst(new Annotator(Languages.ALL), Measures.ALL, thresholds);
    List<MeetingAnalysis> analyses = meetings.stream().map(analyst::analyse).toList();
    return of(language, new TeamAnalyst(Patterns.ALL, thresholds).analyse(team, analyses));
  }

  public static Report of(String language, TeamAnalysis team) {
    List<FileRow> files = new ArrayList<>();
    for (MeetingAnalysis meeting : team.meetings()) {
      for (String source : meeting.header().sources()) {
        files.add(
            new FileRow(
                source,
                FileRow.Status.PROCESSED,
                "webvtt",
                meeting.header().id(),
                null,
                null,
                Map.of()));
      }
    }
    int processed = files.size();
    files.add(DOUBLE);
    files.add(REFUSED);
    return new Report(
        Edition.COACH,
        language,
        team,
        new Account(processed + 2, processed, 1, 1),
        files,
        Thresholds.standard(),
        "0.1.0");
  }
}
