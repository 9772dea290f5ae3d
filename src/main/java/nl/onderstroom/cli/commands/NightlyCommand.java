package nl.onderstroom.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.ConsoleProgress;
import nl.onderstroom.cli.options.InboxFolder;
import nl.onderstroom.cli.options.StoreOptions;
import nl.onderstroom.jobs.NightlyJob;
import nl.onderstroom.jobs.NightlyOptions;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.language.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes in what is new, analyses what changed, publishes the workbooks that changed. */
@Command(name = "nightly", mixinStandardHelpOptions = true)
public final class NightlyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final InboxFolder inbox = new InboxFolder();

  @Option(names = "--reports", required = true, paramLabel = "DIR")
  private Path reports = Path.of("reports");

  @Option(names = "--dry-run")
  private boolean dryRun;

  public NightlyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NightlyOptions.Mode mode = dryRun ? NightlyOptions.Mode.DRY_RUN : NightlyOptions.Mode.RUN;
    Path folder = reports.toAbsolutePath().normalize();
    JobSettings settings = store.settings();
    ConsoleProgress progress = new ConsoleProgress(console, Texts.of(settings.language()));
    int exitCode =
        NightlyJob.run(
            new NightlyOptions(settings, inbox.options(), folder, mode), console.clock(), progress);
    return dryRun ? exitCode : progress.reportsIn(folder, exitCode);
  }
}
