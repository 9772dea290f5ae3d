package nl.onderstroom.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderstroom.analysis.MeetingAnalyst;
import nl.onderstroom.analysis.TeamAnalyst;
import nl.onderstroom.catalogue.Annotators;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.catalogue.Measures;
import nl.onderstroom.catalogue.Patterns;
import nl.onderstroom.catalogue.Sheets;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.assembly.MeetingAssembler;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.model.Thresholds;
import nl.onderstroom.model.insight.MeetingAnalysis;
import nl.onderstroom.report.Edition;
import nl.onderstroom.report.FileRow;
import nl.onderstroom.report.FileRow.Status;
import nl.onderstroom.report.Report;
import nl.onderstroom.report.xlsx.WorkbookWriter;

/** The sample inbox by the pure functions alone, one after the other. */
record PureNight(List<MeetingAnalysis> meetings, MeetingPlans plans) {
  static PureNight of(Map<String, byte[]> files) {
    FileReader reader = new FileReader(Formats.ALL);
    List<Document> documents = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (path, bytes) -> {
              Reading reading = reader.read(path, bytes);
              if (reading.refusal() == null && !path.equals(SampleInbox.TWICE)) {
                documents.addAll(reading.documents());
              }
            });
    List<DocumentHeader> headers =
        documents.stream().map(document -> DocumentHeader.of(team(document), document)).toList();
    MeetingAnalyst analyst =
        new MeetingAnalyst(Annotators.STANDARD, Measures.ALL, Thresholds.standard());
    MeetingPlans plans = MeetingPlanner.plan(headers);
    return new PureNight(
        plans.plans().stream()
            .map(plan -> MeetingAssembler.assemble(plan, documents, PeopleFile.none()))
            .map(analyst::analyse)
            .toList(),
        plans);
  }

  byte[] workbook(String team) {
    List<MeetingAnalysis> own =
        meetings.stream().filter(meeting -> meeting.header().team().equals(team)).toList();
    return new WorkbookWriter(Sheets.COACH)
        .write(
            new Report(
                Edition.COACH,
                "nl",
                new TeamAnalyst(Patterns.ALL, Thresholds.standard()).analyse(team, own),
                team.equals("zorg") ? new Account(3, 2, 1, 0) : new Account(2, 1, 0, 1),
                team.equals("zorg") ? zorg() : product(),
                plansOf(team),
                Thresholds.standard(),
                "test"));
  }

  private MeetingPlans plansOf(String team) {
    return new MeetingPlans(
        plans.plans().stream().filter(plan -> plan.team().equals(team)).toList(),
        List.of(),
        List.of());
  }

  private List<FileRow> zorg() {
    return List.of(
        used(SampleInbox.FIRST),
        used(SampleInbox.SECOND),
        new FileRow(
            SampleInbox.BROKEN,
            Status.QUARANTINED,
            null,
            null,
            "binary-file",
            SampleInbox.BROKEN,
            Map.of()));
  }

  private List<FileRow> product() {
    FileRow standup = used(SampleInbox.STANDUP);
    return List.of(
        standup,
        new FileRow(
            SampleInbox.TWICE,
            Status.DUPLICATE,
            "webvtt",
            standup.meeting(),
            "same-bytes",
            SampleInbox.TWICE,
            Map.of("other", SampleInbox.STANDUP)));
  }

  private FileRow used(String path) {
    String meeting =
        meetings.stream()
            .filter(each -> each.header().sources().contains(path))
            .map(each -> each.header().id())
            .findFirst()
            .orElseThrow();
    return new FileRow(path, Status.PROCESSED, "webvtt", meeting, null, null, Map.of());
  }

  private static String team(Document document) {
    return document.path().substring(0, document.path().indexOf('/'));
  }
}
