package nl.onderstroom.jobs.stages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.onderstroom.jobs.Workspace;
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
    RunAccount account = RunAccount.of(started, files, meetings, teams, workspace.texts());
    ReportFolder.open(reports)
        .write("run.json", Json.pretty(account).getBytes(StandardCharsets.UTF_8));
    return end(account);
  }

  /** Ends a run that only took files in; returns the exit code. */
  public int ingested(Ingest.Outcome files) {
    return end(
        RunAccount.of(
            started, files, Analyse.Outcome.NONE, Publish.Outcome.NONE, workspace.texts()));
  }

  private int end(RunAccount account) {
    workspace
        .store()
        .merge(
            Tables.RUN,
            workspace.session().createDataset(List.of(account.row()), Tables.RUN.encoder()));
    workspace.progress().summary(account.summary(workspace.texts()));
    return account.exitCode();
  }
}
