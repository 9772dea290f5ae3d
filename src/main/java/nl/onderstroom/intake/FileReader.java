package nl.onderstroom.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file: as the one format that recognises it, or as a refusal. It never throws: one bad
 * file must not stop the others.
 */
public final class FileReader {
  private static final System.Logger LOG = System.getLogger(FileReader.class.getName());

  private final List<SourceFormat> formats;
  private final Limits limits;

  public FileReader(List<SourceFormat> formats) {
    this(formats, Limits.STANDARD);
  }

  public FileReader(List<SourceFormat> formats, Limits limits) {
    this.formats = List.copyOf(formats);
    this.limits = limits;
  }

  /**
   * @param path as the user or the inbox names it, with forward slashes
   */
  public Reading read(String path, byte[] bytes) {
    String sha256 = sha256(bytes);
    try {
      return new Reading(path, sha256, document(path, sha256, bytes), null);
    } catch (UserProblem problem) {
      return new Reading(path, sha256, null, Refusal.of(problem));
    }
  }

  private Document document(String path, String sha256, byte[] bytes) {
    limits.checkSize(path, bytes.length);
    SourceText text = Encodings.decode(path, bytes);
    if (text.text().isBlank()) {
      throw new UserProblem("empty-file", path);
    }
    SourceFormat format = formatOf(text);
    Content content = shielded(format, path, () -> format.read(text));
    limits.check(path, content);
    if (content.empty()) {
      throw new UserProblem("nothing-inside", path, Map.of("format", format.id()));
    }
    return new Document(path, sha256, format.id(), text.encoding(), content);
  }

  private SourceFormat formatOf(SourceText text) {
    @Nullable SourceFormat found = null;
    for (SourceFormat format : formats) {
      if (shielded(format, text.path(), () -> format.recognises(text))) {
        if (found != null) {
          throw new UserProblem(
              "ambiguous-format", text.path(), Map.of("first", found.id(), "second", format.id()));
        }
        found = format;
      }
    }
    if (found == null) {
      String tried = formats.stream().map(SourceFormat::id).collect(Collectors.joining(", "));
      throw new UserProblem("unknown-format", text.path(), Map.of("tried", tried));
    }
    return found;
  }

  /**
   * A format that fails on odd input has a bug, and only this file bears it. Neither the log nor
   * the refusal has the message of the exception: it may quote what somebody said.
   */
  private static <T> T shielded(SourceFormat format, String path, Work<T> work) {
    try {
      return work.run();
    } catch (UserProblem problem) {
      throw problem;
    } catch (RuntimeException | StackOverflowError bug) {
      String kind = bug.getClass().getSimpleName();
      LOG.log(
          System.Logger.Level.ERROR,
          "The reader of {0} failed with {1} at {2} on {3}",
          format.id(),
          kind,
          at(bug),
          path);
      throw new UserProblem("reader-bug", path, Map.of("format", format.id(), "exception", kind));
    }
  }

  private static String at(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private interface Work<T> {
    T run();
  }
}
