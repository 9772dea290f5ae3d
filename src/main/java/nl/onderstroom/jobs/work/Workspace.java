package nl.onderstroom.jobs.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.onderstroom.language.Texts;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.spark.SparkSessions;
import nl.onderstroom.store.Lease;
import nl.onderstroom.store.RawFiles;
import nl.onderstroom.store.Standing;
import nl.onderstroom.store.TableStore;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** What a run works with: the store, which it alone writes in, Spark, and whom it reports to. */
public final class Workspace implements AutoCloseable {
  private final JobSettings settings;
  private final Instant started;
  private final Progress progress;
  private final @Nullable Lease lease;
  private final Path scratch;
  private final boolean ownSession;
  private final SparkSession session;

  /** What is done in it; returns the exit code. */
  @FunctionalInterface
  public interface Work {
    int in(Workspace workspace);
  }

  /** Does the work, unless another run is at it or the system does not let us. */
  public static int with(JobSettings settings, Clock clock, Progress progress, Work work) {
    return done(
        settings,
        progress,
        () -> new Workspace(settings, clock, progress, Access.WRITE),
        workspace -> {
          if (!workspace.isDone()) {
            workspace.store().upgrade();
          }
          return work.in(workspace);
        });
  }

  /** Does the work beside another run; it must not write. */
  public static int reading(JobSettings settings, Clock clock, Progress progress, Work work) {
    return done(
        settings, progress, () -> new Workspace(settings, clock, progress, Access.READ), work);
  }

  private static int done(
      JobSettings settings, Progress progress, Supplier<Workspace> opened, Work work) {
    try (Workspace workspace = opened.get()) {
      return work.in(workspace);
    } catch (Exception thrown) { // Spark's own are checked, and thrown all the same
      UserProblem problem = Hindrance.find(thrown, settings.store());
      if (problem == null) {
        throw thrown;
      }
      Texts texts = Texts.of(settings.language());
      progress.problem(problem.place() + ": " + texts.what(problem) + "\n" + texts.mend(problem));
      return ExitCode.of(problem);
    }
  }

  private enum Access {
    READ,
    WRITE
  }

  private Workspace(JobSettings settings, Clock clock, Progress progress, Access access) {
    this.settings = settings;
    this.started = clock.instant();
    this.progress = progress;
    Path local = localFolder(settings.store());
    this.lease = access == Access.WRITE && local != null ? Lease.take(local, clock) : null;
    this.scratch = scratch(lease == null ? null : local);
    this.ownSession = SparkSession.getDefaultSession().isEmpty();
    this.session = SparkSessions.open(settings.master(), scratch);
  }

  public JobSettings settings() {
    return settings;
  }

  public Instant started() {
    return started;
  }

  public SparkSession session() {
    return session;
  }

  public TableStore store() {
    return TableStore.open(session, settings.store());
  }

  public RawFiles raw() {
    return RawFiles.in(settings.store(), configuration());
  }

  /** Whether all was done by these rules, and nothing written since. */
  public boolean isDone() {
    return standing().isDone(settings.store(), configuration());
  }

  /** Notes that all is done. */
  public void noteDone() {
    standing().note(settings.store(), configuration());
  }

  private Standing standing() {
    return Standing.now(settings.store(), configuration(), Rules.report(settings));
  }

  private Configuration configuration() {
    return session.sparkContext().hadoopConfiguration();
  }

  public Texts texts() {
    return Texts.of(settings.language());
  }

  public void say(String key, Map<String, ?> facts) {
    progress.step(texts().say("job." + key, facts));
  }

  /** Says what is done, and lets whoever watches see how far it is. */
  public void watched(String key, Map<String, ?> facts, long total, Runnable work) {
    long before = Done.count();
    Progress.Watch watch =
        progress.watch(texts().say("job." + key, facts), total, () -> Done.count() - before);
    try {
      work.run();
    } finally {
      watch.close();
    }
  }

  public Progress progress() {
    return progress;
  }

  @Override
  public void close() {
    if (ownSession) {
      session.stop();
    }
    remove(scratch);
    if (lease != null) {
      lease.close();
    }
  }

  /** Null for a store that is not on this machine: Delta itself then keeps two writers apart. */
  private static @Nullable Path localFolder(URI store) {
    return "file".equals(store.getScheme()) ? Path.of(store) : null;
  }

  /** In the store where we may write there: what a killed run leaves is found and cleared. */
  private static Path scratch(@Nullable Path store) {
    try {
      if (store == null) {
        return Files.createTempDirectory("onderstroom");
      }
      remove(store.resolve("tmp"));
      return Files.createDirectories(store.resolve("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a folder to work in", e);
    }
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear " + folder, e);
    }
  }
}
