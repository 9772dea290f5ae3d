package nl.onderstroom.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.onderstroom.cli.console.Console;
import nl.onderstroom.cli.options.ReportLanguage;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.simulate.Organisation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an organisation with known truth. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private final ReportLanguage language = new ReportLanguage();

  @Option(names = "--teams", required = true)
  private int teams;

  @Option(names = "--meetings", required = true)
  private int meetings;

  @Option(names = "--seed", required = true)
  private long seed;

  @Option(names = "--plant", paramLabel = "PATTERN")
  private @Nullable String plant;

  @Option(names = "--minutes", defaultValue = "30")
  private int minutes;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "simulated")
  private Path out = Path.of("simulated");

  public SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int files = new Organisation(teams, meetings, minutes, seed, plant).writeTo(out);
    console
        .err()
        .println(language.texts().say("cli.simulated", Map.of("files", files, "folder", out)));
    return ExitCode.DONE;
  }
}
