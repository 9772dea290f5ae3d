package nl.onderstroom.jobs.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nl.onderstroom.jobs.analyse.Analyse;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.plan.Planning;
import nl.onderstroom.jobs.publish.Publish;
import nl.onderstroom.jobs.publish.ReportFolder;
import nl.onderstroom.jobs.work.Workspace;
import nl.onderstroom.json.Json;
import nl.onderstroom.store.Tables;

/** Ends a run: its account goes to the table, to the reports and to whoever watches. */
public final class Closing {
  private final Workspace workspace;
  private final Instant started;

  public Closing(Workspace workspace) {
    this.workspace = workspace;
    this.started = workspace.started();
  }

  /** Ends a run that made reports; returns the exit code. */
  public int write(
      Ingest.Outcome files, Analyse.Outcome meetings, Publish.Outcome teams, Path reports) {
    RunAccount account = account(files, meetings, teams);
    ReportFolder.open(reports)
        .write("run.json", Json.pretty(account).getBytes(StandardCharsets.UTF_8));
    if (account.failures().isEmpty()) {
      workspace.noteDone();
    }
    return end(account);
  }

  /** Ends a run that only took files in; returns the exit code. */
  public int ingested(Ingest.Outcome files) {
    return end(account(files, Analyse.Outcome.NONE, Publish.Outcome.NONE));
  }

  private RunAccount account(
      Ingest.Outcome files, Analyse.Outcome meetings, Publish.Outcome teams) {
    return RunAccount.of(
        started, files, Planning.joined(workspace), meetings, teams, workspace.texts());
  }

  private int end(RunAccount account) {
    workspace.store().append(Tables.RUN, account.row());
    workspace.progress().summary(account.summary(workspace.texts()));
    return account.exitCode();
  }
}
