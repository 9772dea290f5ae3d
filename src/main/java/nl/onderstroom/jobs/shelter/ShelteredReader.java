package nl.onderstroom.jobs.shelter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import nl.onderstroom.catalogue.Containers;
import nl.onderstroom.catalogue.Formats;
import nl.onderstroom.intake.FileReader;
import nl.onderstroom.intake.Reading;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file, and those that can do harm in a child process. A child reads on until a file
 * brings it down; that file is refused, and the next one gets a new child. Threads may share one
 * reader.
 */
public final class ShelteredReader implements AutoCloseable {
  /** Thirty times what the largest honest file takes. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** So many children at once, whoever asks. */
  private static final int MOST_CHILDREN = 4;

  private final FileReader here = new FileReader(Formats.ALL);
  private final Semaphore children = new Semaphore(MOST_CHILDREN, true);
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private final Duration longest;

  public ShelteredReader() {
    this(LONGEST);
  }

  ShelteredReader(Duration longest) {
    this.longest = longest;
  }

  /**
   * @param path as the user or the inbox names it, with forward slashes
   */
  public Reading read(String path, byte[] bytes) {
    return needsShelter(bytes) ? readInChild(path, bytes) : here.read(path, bytes);
  }

  @Override
  public void close() {
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }

  private Reading readInChild(String path, byte[] bytes) {
    children.acquireUninterruptibly();
    try {
      return readInOneOf(idle.poll(), path, bytes);
    } catch (Child.Gone gone) {
      Map<String, String> details =
          gone.code().equals(Child.TOO_SLOW)
              ? Map.of("seconds", Long.toString(longest.toSeconds()))
              : Map.of();
      return FileReader.refused(path, bytes, new UserProblem(gone.code(), path, details));
    } finally {
      children.release();
    }
  }

  /**
   * That a child broke down is not yet the fault of this file: it may have died while it waited.
   */
  private Reading readInOneOf(@Nullable Child waiting, String path, byte[] bytes)
      throws Child.Gone {
    try {
      if (waiting != null) {
        return readIn(waiting, path, bytes);
      }
    } catch (Child.Gone gone) {
      if (!gone.code().equals(Child.CRASHED)) {
        throw gone;
      }
    }
    return readIn(Child.start(), path, bytes);
  }

  private Reading readIn(Child child, String path, byte[] bytes) throws Child.Gone {
    Reading reading = child.read(path, bytes, longest);
    idle.push(child);
    return reading;
  }

  /** Containers, and what begins with an angle bracket in any encoding. */
  private static boolean needsShelter(byte[] bytes) {
    return Containers.ALL.stream().anyMatch(container -> container.holds(bytes)) || markup(bytes);
  }

  private static boolean markup(byte[] bytes) {
    for (byte b : bytes) {
      boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || (b & 0xFE) == 0xFE;
      if (!mark && b != 0 && b > ' ') {
        return b == '<';
      }
      if (!mark && b < 0) {
        return false;
      }
    }
    return false;
  }
}
