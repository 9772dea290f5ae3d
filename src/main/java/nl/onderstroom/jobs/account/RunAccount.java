package nl.onderstroom.jobs.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderstroom.intake.Account;
import nl.onderstroom.intake.Refusal;
import nl.onderstroom.jobs.analyse.Analyse;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.publish.Publish;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.jobs.work.Failure;
import nl.onderstroom.language.Texts;
import nl.onderstroom.report.Joined;
import nl.onderstroom.store.rows.FileState;
import nl.onderstroom.store.rows.RunRow;

/**
 * What a run came to.
 *
 * @param run the moment it began
 * @param account of the files in the inbox, those that were still being written left out
 * @param read how many files were read in this run
 * @param analysed how many meetings were new or changed
 * @param published how many workbooks were new or changed
 * @param duplicates the file that says the same, by path
 * @param aside what lies in the inbox and is no meeting: not among the inputs
 * @param joined which files were joined to which, and on what
 * @param reports the workbook of each team, by team
 */
public record RunAccount(
    String run,
    Account account,
    int read,
    int analysed,
    int published,
    List<Refused> quarantined,
    Map<String, String> duplicates,
    List<String> unsettled,
    List<String> aside,
    List<Joined> joined,
    List<Failure> failures,
    Map<String, String> reports) {
  public RunAccount {
    quarantined = List.copyOf(quarantined);
    duplicates = new TreeMap<>(duplicates);
    unsettled = List.copyOf(unsettled);
    aside = List.copyOf(aside);
    joined = List.copyOf(joined);
    failures = List.copyOf(failures);
    reports = new TreeMap<>(reports);
  }

  /**
   * The account of what the stages came to.
   *
   * @param files of the inbox
   * @param joined in all meetings
   */
  public static RunAccount of(
      Instant started,
      Ingest.Outcome files,
      List<Joined> joined,
      Analyse.Outcome meetings,
      Publish.Outcome teams,
      Texts texts) {
    return new RunAccount(
        started.truncatedTo(ChronoUnit.MILLIS).toString(),
        FileState.account(files.files()),
        files.read(),
        meetings.analysed(),
        teams.published(),
        files.files().stream().flatMap(file -> Refused.of(file, texts)).toList(),
        duplicates(files.files()),
        files.unsettled(),
        files.aside(),
        joined,
        Stream.concat(meetings.failures().stream(), teams.failures().stream()).toList(),
        teams.reports());
  }

  public int exitCode() {
    if (!failures.isEmpty()) {
      return ExitCode.BUG;
    }
    return quarantined.isEmpty() ? ExitCode.DONE : ExitCode.QUARANTINED;
  }

  public RunRow row() {
    return new RunRow(
        run,
        account.inputs(),
        account.processed(),
        account.quarantined(),
        account.duplicates(),
        unsettled.size(),
        read,
        analysed,
        published,
        failures.size(),
        aside.size(),
        joined.size());
  }

  /** For people, a line a subject. */
  public String summary(Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.say(
            "job.account",
            Map.of(
                "inputs", account.inputs(),
                "processed", account.processed(),
                "quarantined", account.quarantined(),
                "duplicates", account.duplicates())));
    lines.add(
        texts.say("job.done", Map.of("read", read, "analysed", analysed, "published", published)));
    quarantined.forEach(file -> lines.add(texts.say("job.refused", file.facts())));
    duplicates.forEach(
        (path, of) -> lines.add(texts.say("job.duplicate", Map.of("path", path, "of", of))));
    if (!joined.isEmpty()) {
      lines.add(texts.say("job.joined", Map.of("files", joined.size())));
    }
    if (!aside.isEmpty()) {
      lines.add(texts.say("job.aside", Map.of("paths", String.join(", ", aside))));
    }
    unsettled.forEach(path -> lines.add(texts.say("job.unsettled", Map.of("path", path))));
    failures.forEach(failure -> lines.add(texts.say("job.failure", failure.facts())));
    reports.forEach(
        (team, file) -> lines.add(texts.say("job.report", Map.of("team", team, "file", file))));
    return String.join("\n", lines);
  }

  private static Map<String, String> duplicates(List<FileState> files) {
    Map<String, String> duplicates = new TreeMap<>();
    for (FileState file : files) {
      String original = file.findOriginal();
      if (original != null) {
        duplicates.put(file.path(), original);
      }
    }
    return duplicates;
  }

  /** A file in quarantine, with what to do. */
  public record Refused(String path, String code, String place, String what, String mend) {
    static Stream<Refused> of(FileState file, Texts texts) {
      Refusal refusal = file.refusal();
      return refusal == null
          ? Stream.of()
          : Stream.of(
              new Refused(
                  file.path(),
                  refusal.code(),
                  refusal.place(),
                  texts.what(refusal.problem()),
                  texts.mend(refusal.problem())));
    }

    Map<String, String> facts() {
      return Map.of("path", path, "code", code, "place", place, "what", what, "mend", mend);
    }
  }
}
