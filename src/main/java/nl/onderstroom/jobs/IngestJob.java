package nl.onderstroom.jobs;

import java.time.Clock;
import java.util.List;
import nl.onderstroom.jobs.account.Closing;
import nl.onderstroom.jobs.inbox.Inbox;
import nl.onderstroom.jobs.inbox.InboxFile;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.ingest.Ingest;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.jobs.work.Workspace;

/** From the inbox to the store. */
public final class IngestJob {
  private IngestJob() {}

  /** Returns the exit code; throws a {@code UserProblem} when it is asked what cannot be. */
  public static int run(
      JobSettings settings, InboxOptions options, Clock clock, Progress progress) {
    Inbox inbox = Inbox.open(options, clock);
    inbox.holdsNot(settings.store());
    List<InboxFile> seen = inbox.look();
    return Workspace.with(
        settings,
        clock,
        progress,
        in ->
            new Closing(in)
                .ingested(new Ingest(in).run(inbox.folder(), inbox.settled(seen), options.gone())));
  }
}
