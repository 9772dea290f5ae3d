package nl.onderstroom.cli.commands;

import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.ConsoleProgress;
import nl.onderstroom.cli.options.InboxFolder;
import nl.onderstroom.cli.options.StoreOptions;
import nl.onderstroom.jobs.IngestJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The first stage of a night: files into the store. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final InboxFolder inbox = new InboxFolder();

  public IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return IngestJob.run(
        store.settings(), inbox.options(), console.clock(), new ConsoleProgress(console));
  }
}
