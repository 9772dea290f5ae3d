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

/** From the store to the reports. */
public final class ReportJob {
  private ReportJob() {}

  /** Returns the exit code. */
  public static int run(JobSettings settings, Path reports, Clock clock, Progress progress) {
    return Workspace.with(
        settings,
        clock,
        progress,
        in -> {
          var meetings = new Analyse(in).run();
          var teams = new Publish(in, reports).run();
          return new Closing(in).write(Ingest.none(in), meetings, teams, reports);
        });
  }
}
