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
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.model.insight.TeamAnalysis;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.xlsx.WorkbookWriter;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.MeetingRow;
import nl.onderstroom.store.rows.Publication;
import org.jspecify.annotations.Nullable;

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
      Iterator<FileState> files,
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
      TeamAnalysis analysis, Iterator<FileState> files, JobSettings settings) {
    Map<String, String> meetingByPath = new HashMap<>();
    for (MeetingAnalysis meeting : analysis.meetings()) {
      meeting.header().sources().forEach(path -> meetingByPath.put(path, meeting.header().id()));
    }
    List<FileState> all = new ArrayList<>();
    files.forEachRemaining(all::add);
    all.sort(Comparator.comparing(FileState::path));
    return new Report(
        Edition.COACH,
        settings.language(),
        analysis,
        FileState.account(all),
        all.stream().map(file -> row(file, meetingByPath)).toList(),
        Thresholds.standard(),
        settings.version());
  }

  private static FileRow row(FileState file, Map<String, String> meetingByPath) {
    Refusal refusal = refusal(file);
    String source = file.duplicateOf() == null ? file.path() : file.duplicateOf();
    return new FileRow(
        file.path(),
        file.status(),
        file.format(),
        meetingByPath.get(source),
        refusal == null ? null : refusal.code(),
        refusal == null ? null : refusal.place(),
        refusal == null ? Map.of() : refusal.details());
  }

  /** A duplicate says of what. */
  private static @Nullable Refusal refusal(FileState file) {
    return file.duplicateOf() == null
        ? file.refusal()
        : new Refusal("duplicate", file.path(), Map.of("original", file.duplicateOf()));
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
