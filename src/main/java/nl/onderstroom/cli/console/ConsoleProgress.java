package nl.onderstroom.cli.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.onderstroom.cli.console.Console.Terminal;
import nl.onderstroom.jobs.work.ExitCode;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.language.Texts;

/**
 * Tells on stderr how far a job is, and on stdout what it came to. Who watches sees a bar that
 * moves; a log gets a line a minute.
 */
public final class ConsoleProgress implements Progress {
  private static final Duration A_LOOK = Duration.ofMillis(250);
  private static final Duration A_LINE = Duration.ofMinutes(1);

  private final Console console;
  private final Texts texts;

  public ConsoleProgress(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  @Override
  public void step(String line) {
    print(line + "\n");
  }

  @Override
  public Watch watch(String line, long total, LongSupplier done) {
    step(line);
    Clock clock = console.clock();
    Bar bar = new Bar(total, clock.instant(), texts);
    Drawing drawing = new Drawing(console.terminal());
    boolean watched = console.terminal() == Terminal.INTERACTIVE;
    long pause = (watched ? A_LOOK : A_LINE).toMillis();
    ScheduledExecutorService looks =
        Executors.newSingleThreadScheduledExecutor(ConsoleProgress::aside);
    ScheduledFuture<?> looking =
        looks.scheduleAtFixedRate(
            () -> print(drawing.next(bar, done.getAsLong(), clock.instant())),
            pause,
            pause,
            TimeUnit.MILLISECONDS);
    return () -> {
      looking.cancel(false);
      looks.shutdownNow();
      print(drawing.last(bar, done.getAsLong(), clock.instant()));
    };
  }

  /** It must not keep the program alive. */
  private static Thread aside(Runnable looking) {
    Thread thread = new Thread(looking, "progress");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void problem(String lines) {
    print(lines + "\n");
  }

  /** Ends a run that made reports; returns its exit code. */
  public int reportsIn(Path folder, int exitCode) {
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

  private void print(String text) {
    synchronized (console) {
      console.err().print(text);
      console.err().flush();
    }
  }
}
