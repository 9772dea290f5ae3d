package nl.onderstroom.cli.commands;

import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.ConsoleProgress;
import nl.onderstroom.cli.options.InboxFolder;
import nl.onderstroom.cli.options.StoreOptions;
import nl.onderstroom.jobs.IngestJob;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.language.Texts;
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
    JobSettings settings = store.settings();
    ConsoleProgress progress = new ConsoleProgress(console, Texts.of(settings.language()));
    return IngestJob.run(settings, inbox.options(), console.clock(), progress);
  }
}
