package nl.onderstroom.jobs.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.xlsx.WorkbookWriter;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.Publication;

/** What is done with a team, wherever Spark does it. */
final class Workbooks {
  private Workbooks() {}

  /** Made once a JVM. */
  private static final class Makers {
    static final TeamAnalyst ANALYST = new TeamAnalyst(Patterns.ALL, Thresholds.standard());
    static final WorkbookWriter WRITER = new WorkbookWriter(Sheets.COACH);
  }

  /** What is published of a team. */
  static Publication of(
      String team,
      String inputs,
      Iterator<MeetingRow> meetings,
      Iterator<TeamFile> files,
      JobSettings settings) {
    try {
      TeamAnalysis analysis = Makers.ANALYST.analyse(team, analyses(meetings));
      Report report = report(analysis, files, settings);
      byte[] workbook = Makers.WRITER.write(report);
      String sum = RawFiles.checksum(new ByteArrayInputStream(workbook));
      return new Publication(team, inputs, sum, null, analysis.findings(), workbook);
    } catch (RuntimeException bug) { // other teams go on; the row says which failed, and where
      return new Publication(team, inputs, null, Failure.said(bug), List.of(), new byte[0]);
    }
  }

  private static Report report(
      TeamAnalysis analysis, Iterator<TeamFile> files, JobSettings settings) {
    Map<String, String> meetingByPath = new HashMap<>();
    for (MeetingAnalysis meeting : analysis.meetings()) {
      meeting.header().sources().forEach(path -> meetingByPath.put(path, meeting.header().id()));
    }
    List<TeamFile> all = new ArrayList<>();
    files.forEachRemaining(all::add);
    all.sort(Comparator.comparing(each -> each.file().path()));
    return new Report(
        Edition.COACH,
        settings.language(),
        analysis,
        FileState.account(all.stream().map(TeamFile::file).toList()),
        all.stream().map(file -> file.row(meetingByPath)).toList(),
        Thresholds.standard(),
        settings.version());
  }

  private static List<MeetingAnalysis> analyses(Iterator<MeetingRow> meetings) {
    List<MeetingAnalysis> analyses = new ArrayList<>();
    while (meetings.hasNext()) {
      MeetingAnalysis analysis = meetings.next().analysis();
      if (analysis != null) {
        analyses.add(analysis);
      }
    }
    analyses.sort(Comparator.comparing(analysis -> analysis.header().id()));
    return analyses;
  }
}
