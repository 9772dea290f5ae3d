package nl.onderstroom.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.ConsoleProgress;
import nl.onderstroom.cli.options.StoreOptions;
import nl.onderstroom.jobs.RetryJob;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.language.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes up what lies in quarantine, and publishes what changes by it. */
@Command(name = "retry", mixinStandardHelpOptions = true)
public final class RetryCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(names = "--reports", required = true, paramLabel = "DIR")
  private Path reports = Path.of("reports");

  public RetryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = reports.toAbsolutePath().normalize();
    JobSettings settings = store.settings();
    Texts texts = Texts.of(settings.language());
    ConsoleProgress progress = new ConsoleProgress(console, texts);
    int exitCode = RetryJob.run(settings, folder, console.clock(), progress);
    return progress.reportsIn(folder, exitCode);
  }
}
