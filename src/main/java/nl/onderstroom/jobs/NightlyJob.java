package nl.onderstroom.jobs;

import java.time.Clock;
import java.util.List;
import nl.onderstroom.jobs.account.Closing;
import nl.onderstroom.jobs.analyse.Analyse;
import nl.onderstroom.jobs.inbox.Inbox;
import nl.onderstroom.jobs.inbox.InboxFile;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.ingest.Preview;
import nl.onderstroom.jobs.publish.Publish;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.jobs.work.Workspace;

/** From the inbox to the reports. */
public final class NightlyJob {
  private NightlyJob() {}

  /** Returns the exit code; throws a {@code UserProblem} when it is asked what cannot be. */
  public static int run(NightlyOptions options, Clock clock, Progress progress) {
    Inbox inbox = Inbox.open(options.inbox(), clock);
    inbox.holdsNot(options.settings().store());
    inbox.holdsNot(options.reports().toUri());
    List<InboxFile> seen = inbox.look();
    return switch (options.mode()) {
      case DRY_RUN ->
          Workspace.reading(
              options.settings(),
              clock,
              progress,
              in -> new Preview(in).show(inbox.folder(), seen, options.inbox().gone()));
      case RUN ->
          Workspace.with(
              options.settings(),
              clock,
              progress,
              in -> {
                var files =
                    new Ingest(in).run(inbox.folder(), inbox.settled(seen), options.inbox().gone());
                var meetings = new Analyse(in).run();
                var teams = new Publish(in, options.reports()).run();
                return new Closing(in).write(files, meetings, teams, options.reports());
              });
    };
  }
}
