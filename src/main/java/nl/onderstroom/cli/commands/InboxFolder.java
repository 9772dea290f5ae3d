package nl.onderstroom.cli.commands;

import java.nio.file.Path;
import java.time.Duration;
import nl.onderstroom.jobs.inbox.InboxOptions;
import picocli.CommandLine.Option;

/** The options of every job that takes files in. */
final class InboxFolder {
  @Option(names = "--inbox", required = true, paramLabel = "DIR")
  private Path inbox = Path.of("");

  @Option(names = "--settle", paramLabel = "SECONDS")
  private long settle = InboxOptions.STANDARD_SETTLE.toSeconds();

  InboxOptions options() {
    return new InboxOptions(inbox, Duration.ofSeconds(settle), InboxOptions.Gone.KEEP);
  }
}
