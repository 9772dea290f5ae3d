package nl.onderstroom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.onderstroom.json.Json;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in a store: one run at a time has it.
 *
 * <p>It is a lock of the operating system on a file, which goes with the process that held it: no
 * crash leaves it behind, whoever has its process number afterwards. The file beside it only tells
 * a person who holds it.
 */
public final class Lease implements AutoCloseable {
  /** The code of the problem when another run has it. */
  public static final String TAKEN = "store-in-use";

  private final FileChannel channel;

  private Lease(FileChannel channel) {
    this.channel = channel;
  }

  /** Who holds a lease. */
  public record Holder(long pid, String host, Instant since) {}

  /** Takes the lease, or says who has it. */
  public static Lease take(Path store, Clock clock) {
    try {
      Files.createDirectories(store);
      FileChannel channel =
          FileChannel.open(
              store.resolve("lease.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw taken(store);
      }
      Files.writeString(store.resolve("lease.json"), Json.pretty(self(clock)));
      return new Lease(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + store, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) { // this very process has it
      return null;
    }
  }

  private static UserProblem taken(Path store) {
    Holder holder = holder(store);
    return new UserProblem(
        TAKEN,
        store.toString(),
        holder == null
            ? Map.of("pid", "?", "host", "?", "since", "?")
            : Map.of(
                "pid", Long.toString(holder.pid()),
                "host", holder.host(),
                "since", holder.since().toString()));
  }

  /** Who took it last; null in the blink between the lock and the note. */
  private static @Nullable Holder holder(Path store) {
    try {
      return Json.read(Files.readString(store.resolve("lease.json")), Holder.class);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static Holder self(Clock clock) {
    return new Holder(
        ProcessHandle.current().pid(), host(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
