package nl.onderstroom.cli.console;

import java.nio.file.Path;
import java.util.Map;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.language.Texts;

/** Tells on stderr how far a job is, and on stdout what it came to. */
public record ConsoleProgress(Console console) implements Progress {
  @Override
  public void step(String line) {
    console.err().println(line);
    console.err().flush();
  }

  @Override
  public void problem(String lines) {
    console.err().println(lines);
    console.err().flush();
  }

  /** Ends a run that made reports; returns its exit code. */
  public int reportsIn(Path folder, Texts texts, int exitCode) {
    if (exitCode == ExitCode.DONE || exitCode == ExitCode.QUARANTINED) {
      summary(texts.say("cli.reports-in", Map.of("folder", folder)));
    }
    return exitCode;
  }

  @Override
  public void summary(String lines) {
    console.out().println(lines);
    console.out().flush();
  }
}
