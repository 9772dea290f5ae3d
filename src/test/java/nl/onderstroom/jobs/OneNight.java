package nl.onderstroom.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Progress;

/** A night as a process of its own, to be killed in. */
public final class OneNight {
  private OneNight() {}

  /** Inbox, store, reports and the Spark master. */
  public static void main(String[] args) {
    System.exit(
        NightlyJob.run(
            options(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]),
            Clock.systemUTC(),
            new Spoken()));
  }

  static NightlyOptions options(Path inbox, Path store, Path reports, String master) {
    return new NightlyOptions(
        new JobSettings(store.toUri(), master, "nl", "test"),
        new InboxOptions(inbox, Duration.ZERO, InboxOptions.Gone.KEEP),
        reports,
        NightlyOptions.Mode.RUN);
  }

  private static final class Spoken implements Progress {
    @Override
    public void step(String line) {
      System.err.println(line);
    }

    @Override
    public void problem(String lines) {
      System.err.println(lines);
    }

    @Override
    public void summary(String lines) {
      System.out.println(lines);
    }
  }
}
