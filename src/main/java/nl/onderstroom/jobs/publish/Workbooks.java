package nl.onderstroom.jobs.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.jobs.work.Done;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
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
    static final WorkbookWriter WRITER = new WorkbookWriter(Sheets.COACH);
  }

  /** What is published of a team. */
  static Publication of(
      String team,
      String inputs,
      Iterator<MeetingRow> meetings,
      Iterator<Enclosed> enclosed,
      JobSettings settings) {
    try {
      TeamAnalysis analysis =
          new TeamAnalyst(Patterns.ALL, settings.thresholds()).analyse(team, analyses(meetings));
      Report report = report(analysis, enclosed, settings);
      byte[] workbook = Makers.WRITER.write(report);
      Done.one();
      String sum = RawFiles.checksum(new ByteArrayInputStream(workbook));
      return new Publication(team, inputs, sum, null, analysis.findings(), workbook);
    } catch (RuntimeException bug) { // other teams go on; the row says which failed, and where
      return new Publication(team, inputs, null, Failure.said(bug), List.of(), new byte[0]);
    }
  }

  private static Report report(
      TeamAnalysis analysis, Iterator<Enclosed> enclosed, JobSettings settings) {
    Map<String, String> meetingByPath = new HashMap<>();
    for (MeetingAnalysis meeting : analysis.meetings()) {
      meeting
          .header()
          .sources()
          .forEach(path -> meetingByPath.putIfAbsent(path, meeting.header().id()));
    }
    List<FileState> files = new ArrayList<>();
    MeetingPlans plans = MeetingPlans.NONE;
    while (enclosed.hasNext()) {
      Enclosed next = enclosed.next();
      plans = next.plans() == null ? plans : next.plans();
      Stream.ofNullable(next.file()).forEach(files::add);
    }
    files.sort(Comparator.comparing(FileState::path));
    return new Report(
        Edition.COACH,
        settings.language(),
        analysis,
        FileState.account(files),
        files.stream().map(file -> new TeamFile(file).row(meetingByPath)).toList(),
        plans,
        settings.thresholds(),
        settings.made());
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
