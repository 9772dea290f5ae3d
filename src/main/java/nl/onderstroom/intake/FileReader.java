package nl.onderstroom.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.onderstroom.intake.Content.FileNote;
import nl.onderstroom.json.JsonStream;
import nl.onderstroom.problem.UserProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file: as the one format that recognises it, a workbook sheet by sheet, or as a refusal.
 * It never throws: one bad file must not stop the others.
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
      return new Reading(path, sha256, documents(path, sha256, bytes), null);
    } catch (UserProblem problem) {
      return new Reading(path, sha256, List.of(), Refusal.of(problem));
    }
  }

  /** For callers that know of a file that it cannot be read. */
  public static Reading refused(String path, byte[] bytes, UserProblem problem) {
    return new Reading(path, sha256(bytes), List.of(), Refusal.of(problem));
  }

  private List<Document> documents(String path, String sha256, byte[] bytes) {
    limits.checkSize(path, bytes.length);
    List<SourceText> texts = texts(path, bytes);
    if (texts.isEmpty()) {
      throw new UserProblem("empty-file", path);
    }
    List<Told> told = told(path, texts);
    List<String> unread = sheets(texts);
    told.forEach(one -> unread.remove(one.text().sheet()));
    if (!unread.isEmpty()) {
      told.set(0, told.get(0).noted(unread));
    }
    if (told.size() == 1) {
      return List.of(told.get(0).document(path, null, sha256));
    }
    boolean meeting = told.stream().filter(Told::transcript).count() == 1;
    return told.stream()
        .map(
            one ->
                one.document(
                    meeting && one.transcript() ? path : path + "/" + one.text().sheet(),
                    one.text().sheet(),
                    sha256(one.text().text().getBytes(UTF_8))))
        .toList();
  }

  /** What each text of a format of ours says; at least one, and none that says nothing. */
  private List<Told> told(String path, List<SourceText> texts) {
    List<Told> told = new ArrayList<>();
    @Nullable SourceFormat silent = null;
    for (SourceText text : texts) {
      SourceFormat format = findFormat(text);
      if (format != null) {
        Content content = shielded(format.id(), path, () -> format.read(text));
        limits.check(path, content);
        silent = content.empty() ? format : silent;
        if (!content.empty()) {
          boolean garbled = Encodings.garbled(text);
          Content read =
              garbled ? content.with(List.of(new FileNote(null, "garbled-letters"))) : content;
          told.add(new Told(text, format.id(), read));
        }
      }
    }
    if (!told.isEmpty()) {
      return told;
    }
    if (silent != null) {
      throw new UserProblem("nothing-inside", path, Map.of("format", silent.id()));
    }
    refuseBrokenJson(texts.get(0));
    throw new UserProblem("unknown-format", path);
  }

  private static List<String> sheets(List<SourceText> texts) {
    return texts.stream()
        .map(SourceText::sheet)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(ArrayList::new));
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

  /** What means to be JSON and breaks off is better said to be broken than unknown. */
  private static void refuseBrokenJson(SourceText text) {
    String small = text.text().stripLeading();
    boolean named = text.path().endsWith(".json");
    if (small.startsWith("{") || (named && small.startsWith("["))) {
      JsonStream.each(text.path(), text.text(), "nowhere", part -> {});
    }
  }

  /** A text, and what its format made of it. */
  private record Told(SourceText text, String format, Content content) {
    boolean transcript() {
      return content.kind() == Content.Kind.TRANSCRIPT;
    }

    Told noted(List<String> unread) {
      Map<String, String> details = Map.of("sheets", String.join(", ", unread));
      return new Told(
          text, format, content.with(List.of(new FileNote(null, "sheets-not-read", details))));
    }

    Document document(String path, @Nullable String sheet, String sha256) {
      return new Document(path, sheet, sha256, format, text.encoding(), content);
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
