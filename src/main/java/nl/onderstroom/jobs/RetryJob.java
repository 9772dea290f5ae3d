package nl.onderstroom.jobs;

import java.nio.file.Path;
import java.time.Clock;
import nl.onderstroom.jobs.account.Closing;
import nl.onderstroom.jobs.analyse.Analyse;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.publish.Publish;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.jobs.work.Workspace;

/** From the quarantine to the reports: reads once more what was refused, as it came. */
public final class RetryJob {
  private RetryJob() {}

  /** Returns the exit code. */
  public static int run(JobSettings settings, Path reports, Clock clock, Progress progress) {
    return Workspace.with(
        settings,
        clock,
        progress,
        in -> {
          var files = new Ingest(in).retry();
          var meetings = new Analyse(in).run();
          var teams = new Publish(in, reports).run();
          return new Closing(in).write(files, meetings, teams, reports);
        });
  }
}
