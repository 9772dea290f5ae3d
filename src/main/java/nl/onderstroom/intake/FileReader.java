package nl.onderstroom.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderstroom.intake.scan.JsonPlaces;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file: as the one format that recognises it, or as a refusal. It never throws: one bad
 * file must not stop the others.
 */
public final class FileReader {
  private static final System.Logger LOG = System.getLogger(FileReader.class.getName());

  private final List<SourceFormat> formats;
  private final List<Container> containers;
  private final Limits limits;

  /** For text files only. */
  public FileReader(List<SourceFormat> formats) {
    this(formats, List.of(), Limits.STANDARD);
  }

  public FileReader(List<SourceFormat> formats, List<Container> containers) {
    this(formats, containers, Limits.STANDARD);
  }

  public FileReader(List<SourceFormat> formats, List<Container> containers, Limits limits) {
    this.formats = List.copyOf(formats);
    this.containers = List.copyOf(containers);
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

  /** For callers that know of a file that it cannot be read. */
  public static Reading refused(String path, byte[] bytes, UserProblem problem) {
    return new Reading(path, sha256(bytes), null, Refusal.of(problem));
  }

  private Document document(String path, String sha256, byte[] bytes) {
    limits.checkSize(path, bytes.length);
    List<SourceText> texts = texts(path, bytes);
    if (texts.isEmpty()) {
      throw new UserProblem("empty-file", path);
    }
    Recognised recognised = recognised(path, texts);
    SourceFormat format = recognised.format();
    Content content = shielded(format.id(), path, () -> format.read(recognised.text()));
    limits.check(path, content);
    if (content.empty()) {
      throw new UserProblem("nothing-inside", path, Map.of("format", format.id()));
    }
    return new Document(
        path, sha256, format.id(), recognised.text().encoding(), recognised.noted(content));
  }

  /** Those that say something. */
  private List<SourceText> texts(String path, byte[] bytes) {
    for (Container container : containers) {
      if (container.holds(bytes)) {
        String name = container.getClass().getSimpleName();
        List<SourceText> all = shielded(name, path, () -> container.unpack(path, bytes, limits));
        return all.stream().filter(text -> !text.text().isBlank()).toList();
      }
    }
    SourceText text = Encodings.decode(path, bytes);
    return text.text().isBlank() ? List.of() : List.of(text);
  }

  /** The first text that is of a format of ours, and whether there are more of them. */
  private Recognised recognised(String path, List<SourceText> texts) {
    @Nullable Recognised first = null;
    for (SourceText text : texts) {
      SourceFormat format = findFormat(text);
      if (format != null && first != null) {
        return new Recognised(first.text(), first.format(), true);
      }
      first = format == null ? first : new Recognised(text, format, false);
    }
    if (first == null) {
      JsonPlaces.refuseBroken(texts.get(0));
      String tried = formats.stream().map(SourceFormat::id).collect(Collectors.joining(", "));
      throw new UserProblem("unknown-format", path, Map.of("tried", tried));
    }
    return first;
  }

  private record Recognised(SourceText text, SourceFormat format, boolean more) {
    Content noted(Content content) {
      return more ? content.with(new Content.FileNote(null, "sheets-not-read")) : content;
    }
  }

  private @Nullable SourceFormat findFormat(SourceText text) {
    @Nullable SourceFormat found = null;
    for (SourceFormat format : formats) {
      if (shielded(format.id(), text.path(), () -> format.recognises(text))) {
        if (found != null) {
          throw new UserProblem(
              "ambiguous-format", text.path(), Map.of("first", found.id(), "second", format.id()));
        }
        found = format;
      }
    }
    return found;
  }

  /**
   * A reader that fails on odd input has a bug, and only this file bears it. Neither the log nor
   * the refusal has the message of the exception: it may quote what somebody said.
   */
  private static <T> T shielded(String format, String path, Work<T> work) {
    try {
      return work.run();
    } catch (UserProblem problem) {
      throw problem;
    } catch (RuntimeException | StackOverflowError bug) {
      String kind = bug.getClass().getSimpleName();
      LOG.log(
          System.Logger.Level.ERROR,
          "The reader of {0} failed with {1} at {2} on {3}",
          format,
          kind,
          at(bug),
          path);
      throw new UserProblem("reader-bug", path, Map.of("format", format, "exception", kind));
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
