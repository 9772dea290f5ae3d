package nl.onderstroom.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A night in a process of its own, which can be killed as if the power went. */
final class ChildNight implements AutoCloseable {
  private static final int POLL_MS = 10;
  private static final long MOST_SECONDS = 300;

  private final Process process;

  private ChildNight(Process process) {
    this.process = process;
  }

  static ChildNight start(Night night) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of("-Xmx1g", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Duser.timezone=UTC", "-cp", System.getProperty("java.class.path")));
    command.add(OneNight.class.getName());
    command.add(night.inboxFolder().toString());
    command.add(night.store().toString());
    command.add(night.reports().toString());
    command.add(Night.MASTER);
    try {
      return new ChildNight(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Waits until something is so; false when the process ended before. */
  boolean reaches(BooleanSupplier state) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (state.getAsBoolean()) {
        return true;
      }
      pause();
    }
    return false;
  }

  /** With signal 9: nothing in the process can answer to it. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** How many lasting marks a night has made: kept bytes, transactions, reports. */
  static long marks(Night night) {
    return files(night.store().resolve("raw"), "")
        + files(night.store().resolve("quarantine"), "")
        + files(night.store(), "_delta_log/")
        + files(night.reports(), "");
  }

  private static long files(Path folder, String below) {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString)
          .filter(path -> path.contains(below) && isMark(path, below))
          .count();
    } catch (IOException | UncheckedIOException e) { // it changes while we look
      return 0;
    }
  }

  private static boolean isMark(String path, String below) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return below.isEmpty()
        ? !name.startsWith(".") && Files.isRegularFile(Path.of(path))
        : name.matches("\\d{20}\\.json");
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
