package nl.onderstroom.jobs.direct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Document;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.intake.joining.DocumentHeader;
import nl.onderstroom.intake.joining.MeetingPlan;
import nl.onderstroom.intake.joining.MeetingPlans;
import nl.onderstroom.intake.joining.MeetingPlans.LeftOut;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.intake.people.TeamPeople;
import nl.onderstroom.jobs.shelter.ShelteredReader;
import nl.onderstroom.report.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * The files of one team, read: what became of each, and which make up a meeting.
 *
 * @param team whose they are
 * @param documents those that were read, by path
 * @param people what the files say of the people of the team
 * @param files one row a file, in order of path
 */
record Batch(
    String team,
    Map<String, Document> documents,
    TeamPeople people,
    MeetingPlans plans,
    List<FileRow> files) {
  /**
   * @param whose says whose the documents are
   * @param given what the user calls the files
   */
  static Batch read(NamedTeam whose, List<NamedFile> files, GivenAs given) {
    SettledNames settled = SettledNames.read(files);
    List<Reading> readings = readings(files);
    Map<String, String> firstBySha = new HashMap<>();
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading.refusal() == null
          && firstBySha.putIfAbsent(reading.sha256(), reading.path()) == null) {
        reading.documents().forEach(document -> documents.put(document.path(), document));
      }
    }
    List<Document> read = List.copyOf(documents.values());
    documents.replaceAll((path, document) -> given.meant(document, read));
    List<DocumentHeader> told =
        AllCores.map(documents.values(), document -> DocumentHeader.of("", document));
    String team = whose.of(told);
    List<DocumentHeader> headers = told.stream().map(header -> header.ofTeam(team)).toList();
    MeetingPlans plans = given.plans(headers, whose.called());
    List<FileRow> rows = new ArrayList<>(settled.rows());
    rows.addAll(rows(readings, firstBySha, documents, plans, given));
    rows.sort(Comparator.comparing(FileRow::path));
    return new Batch(
        team, documents, DocumentHeader.people(team, settled.people(), headers), plans, rows);
  }

  private static List<Reading> readings(List<NamedFile> files) {
    try (ShelteredReader reader = new ShelteredReader()) {
      List<NamedFile> others =
          files.stream().filter(file -> !PeopleFile.isNamed(file.shown())).toList();
      return AllCores.map(others, file -> file.read(reader)).stream()
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

  private static List<FileRow> rows(
      List<Reading> readings,
      Map<String, String> firstBySha,
      Map<String, Document> documents,
      MeetingPlans plans,
      GivenAs given) {
    Map<String, String> meetings = new HashMap<>();
    for (MeetingPlan plan : plans.plans()) {
      plan.paths().stream()
          .map(documents::get)
          .filter(Objects::nonNull)
          .forEach(document -> meetings.putIfAbsent(document.file(), plan.meetingId()));
    }
    Map<String, LeftOut> remarks = given.remarks(documents, plans);
    return readings.stream()
        .map(
            reading ->
                row(
                    reading,
                    firstBySha.get(reading.sha256()),
                    meetings,
                    remarks.get(reading.path())))
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
    String format = reading.formats();
    if (first != null && !first.equals(path)) {
      return remarked(path, format, null, new LeftOut(path, "", "same-bytes", first));
    }
    return leftOut == null
        ? new FileRow(path, FileRow.Status.PROCESSED, format, meeting, null, null, Map.of())
        : remarked(path, format, meeting(leftOut, meetings), leftOut);
  }

  /** The meeting that a file says once more, or that other sheets of it are in. */
  private static @Nullable String meeting(LeftOut left, Map<String, String> meetings) {
    return meetings.get(left.isDouble() && left.other() != null ? left.other() : left.path());
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
    return new FileRow(path, status, format, meeting, left.code(), left.place(), left.details());
  }
}
