package nl.onderstroom.cli.options;

import java.nio.file.Path;
import java.time.Duration;
import nl.onderstroom.jobs.inbox.InboxOptions;
import picocli.CommandLine.Option;

/** The options of every job that takes files in. */
public final class InboxFolder {
  @Option(names = "--inbox", required = true, paramLabel = "DIR")
  private Path inbox = Path.of("");

  @Option(names = "--settle", paramLabel = "SECONDS")
  private long settle = InboxOptions.STANDARD_SETTLE.toSeconds();

  public InboxOptions options() {
    return new InboxOptions(inbox, Duration.ofSeconds(settle), InboxOptions.Gone.KEEP);
  }
}
