package nl.onderstroom.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.people.PeopleFile;
import nl.onderstroom.jobs.inbox.InboxOptions;
import nl.onderstroom.jobs.work.JobSettings;
import nl.onderstroom.jobs.work.Progress;
import nl.onderstroom.model.Thresholds;

/** A folder with an inbox, a store and reports, in which nights are run. */
final class Night implements Progress {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T03:00:00Z"), ZoneOffset.UTC);
  static final String MASTER = "local[2]";

  private final Path folder;
  private final List<String> said = new ArrayList<>();

  Night(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(inboxFolder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A night that goes on where another ended. */
  Night after(Path elsewhere) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path from : all.toList()) {
        Path to = elsewhere.resolve(folder.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Night(elsewhere);
  }

  SampleInbox inbox() {
    return new SampleInbox(inboxFolder());
  }

  Path inboxFolder() {
    return folder.resolve("inbox");
  }

  Path store() {
    return folder.resolve("store");
  }

  Path reports() {
    return folder.resolve("reports");
  }

  int run() {
    return NightlyJob.run(options(InboxOptions.Gone.KEEP, NightlyOptions.Mode.RUN), CLOCK, this);
  }

  /** By another build of the same version. */
  int runBy(String build) {
    JobSettings settings =
        new JobSettings(
            store().toUri(),
            MASTER,
            "nl",
            "test",
            build,
            Thresholds.standard(),
            PeopleFile.none(),
            null,
            null);
    return NightlyJob.run(
        options(settings, InboxOptions.Gone.KEEP, NightlyOptions.Mode.RUN), CLOCK, this);
  }

  NightlyOptions options(InboxOptions.Gone gone, NightlyOptions.Mode mode) {
    return options(new JobSettings(store().toUri(), MASTER, "nl", "test"), gone, mode);
  }

  private NightlyOptions options(
      JobSettings settings, InboxOptions.Gone gone, NightlyOptions.Mode mode) {
    return new NightlyOptions(
        settings, new InboxOptions(inboxFolder(), Duration.ZERO, gone), reports(), mode);
  }

  /** What was said, and forgotten with it. */
  String said() {
    String all = String.join("\n", said);
    said.clear();
    return all;
  }

  @Override
  public void step(String line) {
    said.add(line);
  }

  @Override
  public void problem(String lines) {
    said.add(lines);
  }

  @Override
  public void summary(String lines) {
    said.add(lines);
  }
}
