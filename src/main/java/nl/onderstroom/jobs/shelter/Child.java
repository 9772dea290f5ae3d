package nl.onderstroom.jobs.shelter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.json.Json;

/** A process that reads files one after the other, and is killed when one takes too long. */
final class Child implements AutoCloseable {
  /** Codes of refusals. */
  static final String CRASHED = "reader-crashed";

  static final String TOO_SLOW = "too-slow";

  private static final int OUT_OF_MEMORY = 3; // what -XX:+ExitOnOutOfMemoryError ends with
  private static final Duration LONGEST_START = Duration.ofSeconds(30);
  private static final Duration LONGEST_DEATH = Duration.ofSeconds(5);

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "shelter-clock");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private Child(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** What became of a child that gave no answer; the code of the refusal. */
  static final class Gone extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;

    Gone(String code) {
      super(code);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  static Child start() throws Gone {
    try {
      Child child = new Child(ChildCommand.builder().start());
      child.within(LONGEST_START, () -> Frames.readText(child.in));
      return child;
    } catch (IOException e) {
      throw new Gone(CRASHED);
    }
  }

  Reading read(String path, byte[] bytes, Duration longest) throws Gone {
    return within(
        longest,
        () -> {
          Frames.write(out, path);
          Frames.write(out, bytes);
          return Json.read(Frames.readText(in), Reading.class);
        });
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private <T> T within(Duration longest, Talk<T> talk) throws Gone {
    ScheduledFuture<?> kill =
        CLOCK.schedule(process::destroyForcibly, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return talk.run();
    } catch (IOException | IllegalArgumentException e) {
      boolean late = kill.isDone();
      throw new Gone(late ? TOO_SLOW : cause());
    } finally {
      kill.cancel(false);
    }
  }

  private String cause() {
    try {
      boolean dead = process.waitFor(LONGEST_DEATH.toMillis(), TimeUnit.MILLISECONDS);
      return dead && process.exitValue() == OUT_OF_MEMORY ? "too-heavy" : CRASHED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CRASHED;
    } finally {
      process.destroyForcibly();
    }
  }

  private interface Talk<T> {
    T run() throws IOException;
  }
}
