package nl.onderstroom.jobs.direct;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Content;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlanner;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.people.Namesakes;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * The files of one team, read: what became of each, and which make up a meeting.
 *
 * @param documents those that were read, by path
 * @param people which names the files settle
 * @param namesakes who of one name is who
 * @param files one row a file, in order of path
 */
record Batch(
    Map<String, Document> documents,
    PeopleFile people,
    Namesakes namesakes,
    MeetingPlans plans,
    List<FileRow> files) {
  /**
   * @param logs files that the user calls a log; they go to the transcript where there is only one
   */
  static Batch read(String team, List<Path> files, List<Path> logs) {
    SettledNames settled = SettledNames.read(files);
    List<Reading> readings = readings(files);
    Map<String, String> firstBySha = new HashMap<>();
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.refusal() == null
          && firstBySha.putIfAbsent(reading.sha256(), reading.path()) == null) {
        documents.put(reading.path(), reading.expectDocument());
      }
    }
    List<DocumentHeader> headers =
        documents.values().parallelStream()
            .map(document -> DocumentHeader.of(team, document))
            .toList();
    MeetingPlans plans = MeetingPlanner.plan(headers, bindings(headers, logs));
    List<FileRow> rows = new ArrayList<>(settled.rows());
    rows.addAll(rows(readings, firstBySha, plans));
    rows.sort(Comparator.comparing(FileRow::path));
    Namesakes namesakes = Namesakes.of(headers.stream().map(DocumentHeader::addressed).toList());
    return new Batch(documents, settled.people(), namesakes, plans, rows);
  }

  private static List<Reading> readings(List<Path> files) {
    try (ShelteredReader reader = new ShelteredReader()) {
      return files.parallelStream()
          .filter(file -> !PeopleFile.isNamed(NamedFiles.shown(file)))
          .map(file -> reader.read(NamedFiles.shown(file), NamedFiles.bytes(file)))
          .sorted(Comparator.comparing(Reading::path))
          .toList();
    }
  }

  Account account() {
    return new Account(
        files.size(),
        count(FileRow.Status.PROCESSED),
        count(FileRow.Status.QUARANTINED),
        count(FileRow.Status.DUPLICATE));
  }

  List<Document> documentsOf(MeetingPlan plan) {
    List<Document> own = new ArrayList<>();
    for (String path : plan.paths()) {
      Document document = documents.get(path);
      if (document != null) {
        own.add(document);
      }
    }
    return own;
  }

  private int count(FileRow.Status status) {
    return (int) files.stream().filter(file -> file.status() == status).count();
  }

  private static Map<String, String> bindings(List<DocumentHeader> headers, List<Path> logs) {
    List<String> transcripts =
        headers.stream()
            .filter(header -> header.kind() == Content.Kind.TRANSCRIPT)
            .map(DocumentHeader::path)
            .toList();
    Map<String, String> bindings = new HashMap<>();
    if (transcripts.size() == 1) {
      logs.forEach(log -> bindings.put(NamedFiles.shown(log), transcripts.get(0)));
    }
    return bindings;
  }

  private static List<FileRow> rows(
      List<Reading> readings, Map<String, String> firstBySha, MeetingPlans plans) {
    Map<String, String> meetings = new HashMap<>();
    plans.plans().forEach(plan -> plan.paths().forEach(s -> meetings.put(s, plan.meetingId())));
    Map<String, LeftOut> leftOut = new HashMap<>();
    plans.leftOut().forEach(out -> leftOut.put(out.path(), out));
    return readings.stream()
        .map(
            reading ->
                row(
                    reading,
                    firstBySha.get(reading.sha256()),
                    meetings,
                    leftOut.get(reading.path())))
        .toList();
  }

  private static FileRow row(
      Reading reading,
      @Nullable String first,
      Map<String, String> meetings,
      @Nullable LeftOut leftOut) {
    String path = reading.path();
    String meeting = meetings.get(path);
    if (reading.refusal() != null) {
      return refused(path, reading.refusal());
    }
    String format = reading.expectDocument().format();
    if (first != null && !first.equals(path)) {
      return remarked(path, format, null, new LeftOut(path, "", "same-bytes", first));
    }
    return leftOut == null
        ? new FileRow(path, FileRow.Status.PROCESSED, format, meeting, null, null, Map.of())
        : remarked(path, format, other(leftOut, meetings), leftOut);
  }

  /** The meeting that a file says once more. */
  private static @Nullable String other(LeftOut left, Map<String, String> meetings) {
    return left.isDouble() && left.other() != null ? meetings.get(left.other()) : null;
  }

  static FileRow refused(String path, Refusal refusal) {
    return new FileRow(
        path,
        FileRow.Status.QUARANTINED,
        null,
        null,
        refusal.code(),
        refusal.place(),
        refusal.details());
  }

  private static FileRow remarked(
      String path, String format, @Nullable String meeting, LeftOut left) {
    FileRow.Status status = left.isDouble() ? FileRow.Status.DUPLICATE : FileRow.Status.PROCESSED;
    return new FileRow(path, status, format, meeting, left.code(), path, left.details());
  }
}
