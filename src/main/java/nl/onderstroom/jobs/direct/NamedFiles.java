package nl.onderstroom.jobs.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.onderstroom.intake.Limits;
import nl.onderstroom.intake.joining.marks.Aside;
import nl.onderstroom.problem.UserProblem;

/** The files that a user named, folders walked; links inside folders are not followed. */
public final class NamedFiles {
  private NamedFiles() {}

  /** In the order named; those of a folder in order of path. Hidden files only when named. */
  public static List<Path> in(Collection<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        throw new UserProblem(
            Files.exists(path) ? "not-a-regular-file" : "file-not-found", shown(path));
      }
    }
    return files;
  }

  /** What lies in folders that were named and is no meeting; in order of path. */
  public static List<Path> asideIn(Collection<Path> named) throws IOException {
    List<Path> aside = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> all = Files.walk(path)) {
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .filter(NamedFiles::isAside)
              .sorted()
              .forEach(aside::add);
        }
      }
    }
    return aside;
  }

  private static boolean isAside(Path file) {
    return Aside.is(file.getFileName().toString());
  }

  /** With forward slashes, as everywhere in what we write. */
  public static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** One byte more than is allowed is enough for a reader to refuse the file. */
  static byte[] bytes(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(Math.toIntExact(Limits.STANDARD.fileBytes() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.getFileName().toString().startsWith(".") && !isAside(path))
          .sorted()
          .toList();
    }
  }
}
