package nl.onderstroom.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.console.ConsoleProgress;
import nl.onderstroom.cli.options.StoreOptions;
import nl.onderstroom.jobs.ReportJob;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.language.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The later stages of a night: from the store to the workbooks. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(names = "--reports", required = true, paramLabel = "DIR")
  private Path reports = Path.of("reports");

  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = reports.toAbsolutePath().normalize();
    JobSettings settings = store.settings();
    ConsoleProgress progress = new ConsoleProgress(console, Texts.of(settings.language()));
    int exitCode = ReportJob.run(settings, folder, console.clock(), progress);
    return progress.reportsIn(folder, exitCode);
  }
}
