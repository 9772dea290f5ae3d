package nl.onderstroom.jobs.work;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.onderstroom.problem.UserProblem;
import nl.onderstroom.store.Lease;
import org.apache.spark.SparkException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a run: another run, a disk that is full, a place where we may not be.
 * It is no mistake of ours, and people can mend it.
 *
 * <p>Java, Hadoop and Spark each wrap what the system said in their own way; its own words, which
 * are English whatever the locale, come through.
 */
final class Hindrance {
  private static final List<String> FULL_DISK =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private static final List<String> CLOSED =
      List.of(
          "Permission denied",
          "Read-only file system",
          "Not a directory",
          "Mkdirs failed",
          "Access is denied");

  private static final int DEEPEST = 50;

  private Hindrance() {}

  /** Null where nothing hindered it. */
  static @Nullable UserProblem find(Exception thrown, URI store) {
    int depth = 0;
    for (Throwable cause = thrown;
        cause != null && depth < DEEPEST;
        cause = cause.getCause(), depth++) {
      if (cause instanceof UserProblem problem && problem.code().equals(Lease.TAKEN)) {
        return problem;
      }
      if (isOfTheSystem(cause)) {
        UserProblem problem = problem(cause, store);
        if (problem != null) {
          return problem;
        }
      }
    }
    return null;
  }

  /** Of a task that failed Spark keeps no more than what was said. */
  private static boolean isOfTheSystem(Throwable cause) {
    return cause instanceof IOException || cause instanceof SparkException;
  }

  private static @Nullable UserProblem problem(Throwable refusal, URI store) {
    String said = Objects.requireNonNullElse(refusal.getMessage(), "");
    if (FULL_DISK.stream().anyMatch(said::contains)) {
      return new UserProblem("disk-full", place(refusal, store));
    }
    return closed(refusal, said)
        ? new UserProblem(
            "no-access",
            place(refusal, store),
            Map.of("reason", refusal.getClass().getSimpleName()))
        : null;
  }

  private static boolean closed(Throwable refusal, String said) {
    return refusal instanceof AccessDeniedException
        || refusal instanceof FileAlreadyExistsException
        || CLOSED.stream().anyMatch(said::contains);
  }

  private static String place(Throwable refusal, URI store) {
    String file = refusal instanceof FileSystemException named ? named.getFile() : null;
    boolean local = "file".equals(store.getScheme());
    return file == null ? local ? Path.of(store).toString() : store.toString() : file;
  }
}
