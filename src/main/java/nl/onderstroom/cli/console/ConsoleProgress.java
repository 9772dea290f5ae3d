package nl.onderstroom.cli.console;

import nl.onderstroom.jobs.work.Progress;

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

  @Override
  public void summary(String lines) {
    console.out().println(lines);
    console.out().flush();
  }
}
